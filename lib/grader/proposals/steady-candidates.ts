import type { Json, JsonObject } from "@/lib/asl";
import type { TestRun } from "../assertion-kind";
import { checkExpectation } from "../assertions";
import type { Candidate } from "./candidate";
import { candidatesOfRun } from "./candidates-of-run";

/** What a reference run suggests, and what of it must not be asked for. */
export interface SteadyCandidates {
  readonly steady: readonly Candidate[];
  /** Each with the reason. */
  readonly refused: readonly { readonly says: string; readonly because: string }[];
}

/** Runs that all must pass a check, with who would be wronged otherwise. */
export interface RightRun {
  readonly who: string;
  readonly run: TestRun;
}

/**
 * Expectations of the first run that hold in every run of a right answer: not those that chance decides, and not those that only the reference's
 * way of writing meets.
 *
 * @param runs - the reference's own with several seeds, then other right answers'.
 */
export async function steadyCandidates(first: TestRun, runs: readonly RightRun[]): Promise<SteadyCandidates> {
  const steady: Candidate[] = [];
  const refused: { readonly says: string; readonly because: string }[] = [];
  for (const candidate of [...candidatesOfRun(first), ...commonOutput(first, runs)]) {
    const wronged = await firstThatFails(candidate, runs);
    if (wronged === undefined) steady.push(candidate);
    else refused.push({ says: candidate.says, because: `It is not so for ${wronged}.` });
  }
  return { steady, refused };
}

async function firstThatFails({ kind, expected }: Candidate, runs: readonly RightRun[]): Promise<string | undefined> {
  for (const { who, run } of runs) if ((await checkExpectation(kind, expected, run)).length > 0) return who;
  return undefined;
}

/** Where outputs differ by chance, the part of them that does not. */
function commonOutput({ result: { output } }: TestRun, runs: readonly RightRun[]): readonly Candidate[] {
  if (!isObject(output)) return [];
  const common = runs.reduce<Json | undefined>((known, { run }) => commonPart(known, run.result.output), output);
  if (!isObject(common) || Object.keys(common).length === 0 || JSON.stringify(common) === JSON.stringify(output)) return [];
  return [{ kind: "output", expected: { contains: common }, says: `the output holds ${Object.keys(common).join(", ")} as here`, binds: 0 }];
}

function commonPart(one: Json | undefined, other: Json | undefined): Json | undefined {
  if (!isObject(one) || !isObject(other)) return JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
  return Object.fromEntries(
    Object.entries(one).flatMap(([name, value]) => {
      const common = Object.hasOwn(other, name) ? commonPart(value, other[name]) : undefined;
      return common === undefined ? [] : [[name, common]];
    }),
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
