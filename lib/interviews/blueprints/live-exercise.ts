import { z } from "zod";
import { ExerciseFile } from "@/lib/grader";

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens");

/** What `mocks/live/<name>/live.yaml` holds: an exercise of the catalogue, and what the interviewer asks next about the same definition. */
export const liveFile = z.strictObject({
  exercise: Slug,
  minutes: z.int().min(5).max(60),
  followUps: z
    .array(
      z.strictObject({
        id: Slug,
        /** What the interviewer says: "Now five per cent of the items fail. Change it." Markdown. */
        ask: z.string().min(20),
        tests: ExerciseFile.shape.tests,
      }),
    )
    .min(1),
});

/** One thing asked about the definition; the last one asked is what the definition must then satisfy. */
export interface FollowUp {
  readonly id: string;
  readonly ask: string;
  readonly tests: ExerciseFile["tests"];
  /** A definition that passes, as text: `<id>.asl.json`. */
  readonly solution: string;
}

export interface LiveExercise {
  readonly name: string;
  readonly exercise: string;
  readonly minutes: number;
  readonly followUps: readonly FollowUp[];
}
