import { stringify } from "yaml";
import type { ExerciseFiles } from "./exercise-files";

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
    "exercise.yaml": yamlOf(title, today),
    "brief.md": "Say what the workflow is for and who waits for it.\n\nWhat it must do:\n\n1. …\n",
    "starter.asl.json": reference,
    "solution.asl.json": reference,
  };
}

function yamlOf(title: string, today: string): string {
  return `title: ${stringify(title, { lineWidth: 0 }).trimEnd()}
summary: One sentence for the list of exercises.
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
    text: Say what is to be done.
    hints: ["", "", ""]

# Each runs the learner's definition in a world of its own. At least one is shown and one hidden.
tests:
  - name: it-works
    purpose: Say what goes wrong at work when this fails.
    task: first-task
    visibility: shown
    input: {}
    world: {}
    expect:
      - status: SUCCEEDED
  - name: it-works-elsewhere
    purpose: Say what goes wrong at work when this fails.
    task: first-task
    visibility: hidden
    input: {}
    world: {}
    expect:
      - status: SUCCEEDED

# Answers that people believe in, in wrong/<file>.asl.json: at least three.
wrong: []

# Where its facts stand.
sources:
  - { title: AWS Step Functions Developer Guide, url: "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html", checked: ${today} }
`;
}
