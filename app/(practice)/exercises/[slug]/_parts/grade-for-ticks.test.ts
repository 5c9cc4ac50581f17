import type { Grade } from "@/lib/grader";
import { expect, test } from "vitest";
import { gradeForTicks } from "./grade-for-ticks";

const judged = (score: number): Grade => ({ outcome: "failed", score, maxScore: 9, tests: [] });
const invalid: Grade = { outcome: "invalid", diagnostics: [] };
const of = (definition: string, grade: Grade) => ({ definition, grade });

test.each([
  { says: "nothing is known", live: undefined, verdict: undefined, score: undefined },
  { says: "the browser's word while nothing was handed in", live: of("now", judged(1)), verdict: undefined, score: 1 },
  { says: "the server's word on this very text", live: of("now", judged(1)), verdict: of("now", judged(2)), score: 2 },
  { says: "a late verdict on an older text ticks nothing", live: of("now", judged(1)), verdict: of("old", judged(2)), score: 1 },
  { says: "an older text's verdict, until the browser has looked", live: undefined, verdict: of("old", judged(2)), score: 2 },
  { says: "a text that is not valid just now unticks nothing", live: of("now", invalid), verdict: of("old", judged(2)), score: 2 },
  { says: "an invalid verdict says nothing of tasks", live: of("old", judged(1)), verdict: of("now", invalid), score: 1 },
])("$says", ({ live, verdict, score }) => {
  expect(gradeForTicks("now", live, verdict)).toEqual(score === undefined ? undefined : judged(score));
});
