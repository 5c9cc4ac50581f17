import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planDays, type StudyPlan, type Work } from "./plan-days";

const MONDAY = "2026-11-23";
const plan = (more: Partial<StudyPlan> = {}): StudyPlan => {
  return { interviewOn: null, minutesADay: 35, reviewMinutes: 5, weekdays: [1, 2, 3, 4, 5, 6, 7], ...more };
};
const work = (title: string, minutes: number, isOptional = false): Work => {
  return { kind: "lesson", href: `/learn/${title}`, title, minutes, why: "", isOptional };
};
const mock = (title: string, minutes: number): Work => ({ ...work(title, minutes), kind: "mock" });
/** "24: a 30, b 10": the day of the month, and what is on it. */
const read = (days: ReturnType<typeof planDays>["days"]): readonly string[] =>
  days.map(
    ({ day, pieces }) =>
      `${day.slice(8)}: ${pieces.map((piece) => `${piece.work.title} ${piece.minutes}${piece.isRest ? " rest" : ""}`).join(", ")}`,
  );

describe("a plan over the days", () => {
  test.each([
    { says: "nothing to do", plan: plan(), work: [], days: [], doneOn: null },
    {
      says: "in order, as much as fits a day beside reviews",
      plan: plan(),
      work: [work("a", 20), work("b", 10), work("c", 5)],
      days: ["23: a 20, b 10", "24: c 5"],
      doneOn: "2026-11-24",
    },
    {
      says: "a long one goes over days",
      plan: plan(),
      work: [work("a", 70)],
      days: ["23: a 30", "24: a 30 rest", "25: a 10 rest"],
      doneOn: "2026-11-25",
    },
    {
      says: "a piece too small is not begun",
      plan: plan(),
      work: [work("a", 27), work("b", 20)],
      days: ["23: a 27", "24: b 20"],
      doneOn: "2026-11-24",
    },
    {
      says: "only on days of study",
      plan: plan({ weekdays: [2, 6] }),
      work: [work("a", 60)],
      days: ["24: a 30", "28: a 30 rest"],
      doneOn: "2026-11-28",
    },
    {
      says: "what was done today is taken off today",
      plan: plan(),
      doneToday: 20,
      work: [work("a", 30)],
      days: ["23: a 10", "24: a 20 rest"],
      doneOn: "2026-11-24",
    },
    {
      says: "never a day without any time, however many reviews",
      plan: plan({ minutesADay: 5 }),
      work: [work("a", 5)],
      days: ["23: a 5"],
      doneOn: "2026-11-23",
    },
  ])("$says", ({ plan: wanted, work: todo, days, doneOn, doneToday = 0 }) => {
    const planned = planDays(wanted, { today: MONDAY, doneToday, work: todo });
    expect(read(planned.days)).toEqual(days);
    expect(planned.doneOn).toBe(doneOn);
    expect(planned.leftOut).toEqual([]);
  });
});

describe("a plan up to a date", () => {
  test("ends the day before, and leaves out what may be left out first", () => {
    const todo = [work("a", 30), work("extra", 30, true), work("b", 30)];
    const planned = planDays(plan({ interviewOn: "2026-11-25" }), { today: MONDAY, doneToday: 0, work: todo });
    expect(read(planned.days)).toEqual(["23: a 30", "24: b 30"]);
    expect(planned.leftOut.map(({ title }) => title)).toEqual(["extra"]);
    expect(planned.minutesForAll).toBe(50);
  });

  test.each([
    { says: "today", interviewOn: MONDAY },
    { says: "past", interviewOn: "2026-11-01" },
  ])("with the interview $says there is nothing to plan, and nothing to say about it", ({ interviewOn }) => {
    const planned = planDays(plan({ interviewOn }), { today: MONDAY, doneToday: 0, work: [work("a", 30)] });
    expect(planned.days).toEqual([]);
    expect(planned.minutesForAll).toBeNull();
  });

  test("a short mock interview the day before, a long one earlier where there are days enough", () => {
    const mocks = [mock("on-site", 45), mock("screen", 15)];
    const far = planDays(plan({ interviewOn: "2026-11-30" }), { today: MONDAY, doneToday: 0, work: [], mocks });
    expect(read(far.days).filter((text) => /[a-z]/.test(text))).toEqual(["26: on-site 45", "29: screen 15"]);
    const near = planDays(plan({ interviewOn: "2026-11-25" }), { today: MONDAY, doneToday: 0, work: [], mocks });
    expect(read(near.days)).toEqual(["23: ", "24: screen 15"]);
  });

  test("a day missed is no day owed: the plan is made anew from the day after", () => {
    const todo = [work("a", 30), work("b", 30)];
    const planned = planDays(plan({ interviewOn: "2026-12-10" }), { today: "2026-11-27", doneToday: 0, work: todo });
    expect(read(planned.days).slice(0, 2)).toEqual(["27: a 30", "28: b 30"]);
  });
});

test("law: no day holds more than its minutes, and each chosen work is laid out whole, in order", () => {
  const works = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 90 }), isOptional: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(works, fc.integer({ min: 10, max: 120 }), fc.integer({ min: 1, max: 40 }), (drawn, minutesADay, length) => {
      const todo = drawn.map(({ minutes, isOptional }, index) => work(String(index), minutes, isOptional));
      const interviewOn = new Date(Date.parse(MONDAY) + length * 86_400_000).toISOString().slice(0, 10);
      const { days, leftOut } = planDays(plan({ interviewOn, minutesADay }), { today: MONDAY, doneToday: 0, work: todo });
      const pieces = days.flatMap((day) => day.pieces);
      expect(days.every((day) => day.pieces.reduce((sum, piece) => sum + piece.minutes, 0) <= minutesADay - 5)).toBe(true);
      const laid = todo.filter((one) => !leftOut.includes(one));
      for (const one of laid)
        expect(pieces.filter((piece) => piece.work === one).reduce((sum, piece) => sum + piece.minutes, 0)).toBe(one.minutes);
      const order = pieces.map((piece) => todo.indexOf(piece.work));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
