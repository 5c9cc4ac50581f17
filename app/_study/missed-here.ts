import type { StudyRecord } from "@/lib/study";

/** @returns `<lesson>:<question>` of each that was never answered rightly. */
export function missedHere({ answers }: Pick<StudyRecord, "answers">): readonly string[] {
  return Object.entries(answers).flatMap(([name, { isRight }]) => (isRight ? [] : [name]));
}
