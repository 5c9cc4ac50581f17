import type { QuestionKind } from "@/lib/quiz";

/** Every kind of question, in the order of a menu. */
export const QUESTION_KINDS = [
  "single",
  "multiple",
  "numeric",
  "ordering",
  "short",
  "predict-output",
  "find-fault",
] as const satisfies readonly QuestionKind[];

/** What the two kinds that ask about a run need to begin with. */
export interface SampleRuns {
  /** `lesson/run` of a run that succeeds, and its output. */
  readonly succeeding: { readonly name: string; readonly output: unknown };
  /** `lesson/run` of a run that fails, and two places of its definition as JSON pointers. */
  readonly failing: { readonly name: string; readonly places: readonly [string, string] };
}

/** @returns a whole question of a kind as YAML, with comments that say what each part is for. */
export function sampleQuestion(kind: QuestionKind, runs: SampleRuns): string {
  switch (kind) {
    case "predict-output":
      return predictOutput(runs.succeeding);
    case "find-fault":
      return findFault(runs.failing);
    case "single":
    case "multiple":
    case "numeric":
    case "ordering":
    case "short":
      return SAMPLES[kind];
  }
}

const SAMPLES = {
  single: `# One right option. Answers are kept under the id: do not change it once learners have answered.
- kind: single
  id: longest-standard-run
  # junior, mid or senior
  level: junior
  prompt: How long may one execution of a Standard workflow take?
  # Two to eight, shown in another order to each learner. Each says why it is right or wrong.
  options:
    - text: One year
      correct: true
      why: A Standard execution may take a year, most of it waiting.
    - text: Five minutes
      why: That is the limit of an Express workflow.
    - text: Fifteen minutes
      why: That is the limit of a Lambda function, not of the workflow that calls it.
`,
  multiple: `# Several right options: all of them and no other make a right answer.
- kind: multiple
  id: states-with-retry
  level: junior
  prompt: Which types of state may have a Retry field?
  # Three to eight.
  options:
    - text: Task
      correct: true
      why: Work fails, and Retry says how often to try again.
    - text: Map
      correct: true
      why: A Map state as a whole can be tried again.
    - text: Choice
      why: A Choice state only compares; it has nothing to try again.
    - text: Wait
      why: Waiting cannot fail in a way that another try would mend.
`,
  numeric: `# A number with its unit. tolerance is in the same unit; 0 asks for the exact value.
- kind: numeric
  id: third-retry-wait
  level: mid
  prompt: A retrier has IntervalSeconds 2 and BackoffRate 3. How many seconds pass before the third retry?
  value: 18
  tolerance: 0
  unit: s
  # The sum, for after the answer.
  worked: 2 s before the first retry, 2 × 3 = 6 s before the second, 6 × 3 = 18 s before the third.
  # Numbers that people get by a known mistake.
  misses:
    - value: 6
      why: That is the wait before the second retry.
    - value: 54
      why: One multiplication too many; that would be the fourth.
`,
  ordering: `# Write three to eight items in the right order; learners see them mixed.
- kind: ordering
  id: order-of-data-flow
  level: mid
  prompt: In which order does a Task state with JSONPath work on its data?
  items:
    - text: InputPath
      why: It chooses the part of the input that the state sees.
    - text: Parameters
      why: It makes the payload of what was chosen.
    - text: ResultSelector
      why: It picks from what the task gave back.
    - text: ResultPath
      why: It says where the result goes in the state's input.
    - text: OutputPath
      why: Last, it chooses what the next state gets.
`,
  short: `# A few sentences in one's own words. Phrases only suggest which points were made; the model answer is shown afterwards.
- kind: short
  id: why-callback
  level: senior
  prompt: When do you use .waitForTaskToken instead of polling with a Wait state?
  keyPoints:
    - point: Somebody else knows when the work is done
      phrases: [token, callback, calls back]
      why: The one who finishes the work sends the token back.
    - point: No transitions are paid while it waits
      phrases: [transition, cost, cheaper]
      why: Each round of polling is made of transitions that are paid.
    - point: A heartbeat or timeout is needed
      phrases: [heartbeat, timeout]
      why: A token that never comes back would hold the execution for a year.
  # How many of the points make a full answer.
  needed: 2
  model: When the other side can call back. The execution then waits without paying transitions; a heartbeat or a timeout guards against a token that never returns.
`,
} as const;

function predictOutput({ name, output }: SampleRuns["succeeding"]): string {
  return `# The learner says what a real machine gives. run names a run of the course, output is what it gives: both are checked.
- kind: predict-output
  id: what-comes-out
  level: mid
  prompt: What does this machine give for its input?
  run: ${name}
  output: ${JSON.stringify(output)}
  because: Say here how each state changes the data, from the first to the last.
  # Outputs that people expect by a known mistake: output and why of each.
  misses: []
`;
}

function findFault({ name, places: [first, second] }: SampleRuns["failing"]): string {
  return `# A machine that fails, and places where the fault may be. run names a run of the course that fails.
- kind: find-fault
  id: where-is-the-fault
  level: senior
  prompt: This run fails. Where is the fault?
  run: ${name}
  # at is a JSON pointer into the definition. Exactly one is correct.
  options:
    - text: Here
      at: ${JSON.stringify(first)}
      correct: true
      why: Say what is wrong at this place.
    - text: There
      at: ${JSON.stringify(second)}
      why: Say why this place is sound.
  mend: Say how the definition is mended.
`;
}

/**
 * Adds a question at the end of a set's text, as it is indented there; an id that is taken gets a number.
 * @param sample - from `sampleQuestion`.
 */
export function addSample(text: string, sample: string): string {
  const [, indent = ""] = /^([ \t]*)- /m.exec(text) ?? [];
  const fresh = withFreeId(text, sample)
    .split("\n")
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
  const before = text.trim() === "[]" ? "" : text.trimEnd();
  return before === "" ? fresh : `${before}\n\n${fresh}`;
}

function withFreeId(text: string, sample: string): string {
  const [, id = ""] = /^ {2}id: (.+)$/m.exec(sample) ?? [];
  const isTaken = (name: string): boolean => new RegExp(`^\\s*(- )?id:\\s*["']?${name}["']?\\s*(#.*)?$`, "m").test(text);
  let name = id;
  for (let count = 2; isTaken(name); count += 1) name = `${id}-${count}`;
  return sample.replace(`  id: ${id}\n`, `  id: ${name}\n`);
}
