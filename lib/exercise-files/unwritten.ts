import type { Exercise } from "@/lib/grader";

/** What a new exercise and its new parts say until their author does: words for learners, which must not reach them. */
export const UNWRITTEN = {
  summary: "One sentence for the list of exercises.",
  brief: "Say what the workflow is for and who waits for it.",
  task: "Say what is to be done.",
  purpose: "Say what goes wrong at work when this fails.",
  misconception: "Say what one believes.",
  says: "Say how.",
  tradeOffs: "Say what for.",
} as const;

/** A text that learners would read as nobody wrote it. */
export interface UnwrittenText {
  readonly file: "exercise.yaml" | "brief.md";
  /** `tests.retries.purpose` */
  readonly place: string;
  /** What to write there. */
  readonly mend: string;
}

/** @returns the texts that are still as they began, and hints without a word. */
export function unwrittenTexts({ summary, brief, tasks, tests, wrong, alsoRight }: Exercise): readonly UnwrittenText[] {
  const inYaml: readonly (readonly [place: string, text: string, unwritten: string, mend: string])[] = [
    ["summary", summary, UNWRITTEN.summary, "Say in a sentence what one does here: the list of exercises shows it."],
    ...tasks.map(({ id, text }) => [`tasks.${id}.text`, text, UNWRITTEN.task, "Say what the learner is to do."] as const),
    ...tests.map(({ name, purpose }) => [`tests.${name}.purpose`, purpose, UNWRITTEN.purpose, PURPOSE] as const),
    ...wrong.map(({ file, misconception }) => [`wrong.${file}.misconception`, misconception, UNWRITTEN.misconception, BELIEF] as const),
    ...alsoRight.map(({ file, says }) => [`alsoRight.${file}.says`, says, UNWRITTEN.says, "Say how it does it."] as const),
    ...alsoRight.map(({ file, tradeOffs }) => [`alsoRight.${file}.tradeOffs`, tradeOffs, UNWRITTEN.tradeOffs, TRADE_OFFS] as const),
  ];
  const blankHints = tasks
    .filter(({ hints }) => hints.some((hint) => hint.trim() === ""))
    .map(({ id }) => ({
      file: "exercise.yaml" as const,
      place: `tasks.${id}.hints`,
      mend: "Write all three: a nudge, a pointer, almost there.",
    }));
  return [
    ...(isUnwritten(brief, UNWRITTEN.brief) ? [{ file: "brief.md" as const, place: "brief.md", mend: "Write the brief." }] : []),
    ...inYaml
      .filter(([, text, unwritten]) => isUnwritten(text, unwritten))
      .map(([place, , , mend]) => ({ file: "exercise.yaml" as const, place, mend })),
    ...blankHints,
  ];
}

const PURPOSE = "Say what goes wrong at work when it fails: a learner who fails it reads this.";
const BELIEF = "Say what one believes who writes it: a learner who does reads this.";
const TRADE_OFFS = "Say what it costs, and what it gains.";

function isUnwritten(text: string, unwritten: string): boolean {
  return text.trim() === "" || text.trim().startsWith(unwritten);
}
