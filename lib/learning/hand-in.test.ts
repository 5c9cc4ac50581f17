import type { Grade } from "@/lib/grader";
import { describe, expect, test } from "vitest";
import { handIn, type HandedIn, HandInDesk, type SubmissionStore } from "./hand-in";

const passed: Grade = { outcome: "passed", score: 1, maxScore: 1, tests: [] };
const fault: Grade = { outcome: "fault", message: "Broken." };
const invalid: Grade = { outcome: "invalid", diagnostics: [] };
const handedIn = { userId: "u", exerciseSlug: "e", definition: "{}", authoredVersionId: null };
const never = new Promise<never>(() => undefined);

/** A store that fails, or does not answer, for the first `times` questions of each kind; and remembers what it was given. */
class FailingStore implements SubmissionStore {
  readonly kept: Grade[] = [];
  #finds = 0;
  #creates = 0;

  constructor(
    private readonly how: "fails" | "hangs",
    private readonly times: number,
  ) {}

  async findSame(): Promise<null> {
    if (++this.#finds <= this.times) await this.#trouble();
    return null;
  }

  async create(_: unknown, grade: Grade): Promise<string> {
    if (++this.#creates <= this.times) await this.#trouble();
    this.kept.push(grade);
    return "row";
  }

  #trouble(): Promise<never> {
    return this.how === "hangs" ? never : Promise.reject(new Error("The database does not answer."));
  }
}

describe("a submission reaches its end, and is kept where that can be", () => {
  test.each([
    { says: "all is well", store: new FailingStore("fails", 0), graded: passed, kept: "row", rows: [passed] },
    { says: "an invalid one costs nothing", store: new FailingStore("fails", 0), graded: invalid, kept: undefined, rows: [] },
    { says: "a fault of ours is kept as such", store: new FailingStore("fails", 0), graded: fault, kept: "row", rows: [fault] },
    { says: "the database fails once", store: new FailingStore("fails", 1), graded: passed, kept: "row", rows: [passed] },
    { says: "the database hangs once", store: new FailingStore("hangs", 1), graded: passed, kept: "row", rows: [passed] },
    {
      says: "the database fails for good: the verdict is told all the same",
      store: new FailingStore("fails", 9),
      graded: passed,
      kept: undefined,
      rows: [],
    },
    { says: "the database hangs for good", store: new FailingStore("hangs", 9), graded: passed, kept: undefined, rows: [] },
  ])("$says", async ({ store, graded, kept, rows }) => {
    const result = await handIn(handedIn, { grade: () => Promise.resolve(graded), store, patienceMs: 20 });
    expect(result).toEqual({ submissionId: kept, grade: graded });
    expect(store.kept).toEqual(rows);
  });

  test("the same text of a moment ago is not graded again", async () => {
    const same = { submissionId: "before", grade: passed };
    const store: SubmissionStore = { findSame: () => Promise.resolve(same), create: () => Promise.reject(new Error("not asked")) };
    expect(await handIn(handedIn, { grade: () => Promise.reject(new Error("not asked")), store })).toBe(same);
  });
});

/** Rows as the database keeps them: each question takes its time, and a row is created once for a text. */
class SharedRows implements SubmissionStore {
  readonly rows = new Map<string, Grade>();
  graded = 0;

  async findSame({ definition }: HandedIn): Promise<{ submissionId: string; grade: Grade } | null> {
    const grade = this.rows.get(definition);
    await aMoment();
    return grade === undefined ? null : { submissionId: definition, grade };
  }

  async create({ definition }: HandedIn, grade: Grade): Promise<string> {
    await aMoment();
    if (!this.rows.has(definition)) this.rows.set(definition, grade);
    return definition;
  }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
const range = (length: number) => Array.from({ length }, (_, i) => i);

describe("fifty submissions at once", () => {
  test.each([
    { says: "of one text, at one copy of the web tier: graded once, kept once", copies: 1, texts: 1, gradings: 1 },
    { says: "of one text, at three copies: kept once", copies: 3, texts: 1, gradings: 3 },
    { says: "of ten texts: each is kept, and none is lost", copies: 3, texts: 10, gradings: 30 },
    { says: "of fifty texts: each is kept", copies: 1, texts: 50, gradings: 50 },
  ])("$says", async ({ copies, texts, gradings }) => {
    const desks = range(copies).map(() => new HandInDesk());
    const store = new SharedRows();
    const grade = async (): Promise<Grade> => {
      store.graded += 1;
      await aMoment();
      return passed;
    };
    const all = range(50).map((i) => {
      const submitted = { ...handedIn, definition: `text ${i % texts}` };
      const desk = desks[i % copies] ?? new HandInDesk();
      return desk.take(submitted, { grade, store });
    });
    const results = await Promise.all(all);
    expect(new Set(results.map(({ submissionId }) => submissionId)).size).toBe(texts);
    expect(results.every(({ grade: graded }) => graded === passed)).toBe(true);
    expect([...store.rows.keys()].sort()).toEqual(
      range(texts)
        .map((i) => `text ${i}`)
        .sort(),
    );
    expect(store.graded).toBeLessThanOrEqual(gradings);
  });
});
