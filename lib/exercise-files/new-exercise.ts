import type { Json } from "@/lib/asl";
import { defaultAnswer, findTasks } from "@/lib/simulator";
import { stringify } from "yaml";
import type { ExerciseFiles } from "./exercise-files";
import { UNWRITTEN } from "./unwritten";

const REFERENCE = `{
  "Comment": "Put the reference solution here.",
  "StartAt": "Do the work",
  "States": {
    "Do the work": {
      "Type": "Task",
      "Resource": "arn:aws:lambda:us-east-1:123456789012:function:do-the-work",
      "End": true
    }
  }
}
`;

/** What a new exercise begins with. */
export interface NewExercise {
  readonly title: string;
  /** A reference solution that is there already; without one, a small machine stands in its place. */
  readonly reference?: string;
  /** The day, `2026-11-23`, on which the source of its facts was looked at. */
  readonly today: string;
}

/** @returns the files of a new exercise: whole in shape, and saying in comments what each part is for. */
export function newExercise({ title, reference = REFERENCE, today }: NewExercise): ExerciseFiles {
  return {
    "exercise.yaml": yamlOf(title, today, worldFor(reference)),
    "brief.md": `${UNWRITTEN.brief}\n\nWhat it must do:\n\n1. …\n`,
    "starter.asl.json": reference,
    "solution.asl.json": reference,
  };
}

/** A world in which every task of the reference answers as its service does when all goes well, so that the tests run at once; as YAML of a test. */
function worldFor(reference: string): string {
  const definition = parseJson(reference);
  const names = [...new Set((definition === undefined ? [] : findTasks(definition)).map(({ name }) => name))];
  if (names.length === 0) return " {}";
  const world = { functions: Object.fromEntries(names.map((name) => [name, [defaultAnswer(name)]])) };
  return `\n${stringify(world, { lineWidth: 0 }).trimEnd().replace(/^/gm, "      ")}`;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function yamlOf(title: string, today: string, world: string): string {
  return `title: ${stringify(title, { lineWidth: 0 }).trimEnd()}
summary: ${UNWRITTEN.summary}
# easy, medium, hard or senior
level: medium
skills: [Task]
minutes: 20
# free or premium
access: free
workflowType: STANDARD

# What the learner is to do. The three hints: a nudge, a pointer, almost there.
tasks:
  - id: first-task
    text: ${UNWRITTEN.task}
    hints: ["", "", ""]

# Each runs the learner's definition in a world of its own. At least one is shown and one hidden.
tests:
  - name: it-works
    purpose: ${UNWRITTEN.purpose}
    task: first-task
    visibility: shown
    input: {}
    world:${world}
    expect:
      - status: SUCCEEDED
  - name: it-works-elsewhere
    purpose: ${UNWRITTEN.purpose}
    task: first-task
    visibility: hidden
    input: {}
    world:${world}
    expect:
      - status: SUCCEEDED

# Answers that people believe in, in wrong/<file>.asl.json: at least three.
wrong: []

# Where its facts stand.
sources:
  - { title: AWS Step Functions Developer Guide, url: "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html", checked: ${today} }
`;
}
