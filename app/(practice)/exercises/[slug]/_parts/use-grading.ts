"use client";
import { useCallback, useEffect, useState } from "react";
import { type Simulator, useSimulator } from "@/app/_simulator/use-simulator";
import type { Grade, GradedExercise } from "@/lib/grader";
import type { SubmitRefusal } from "@/lib/learning";
import { type ServerVerdict, submit } from "../actions";

export type Submission =
  | { readonly status: "none" | "waiting" | "unreachable" }
  | { readonly status: "refused"; readonly why: SubmitRefusal | "malformed" }
  | { readonly status: "answered"; readonly verdict: ServerVerdict };

export interface Grading {
  readonly checker: Simulator;
  /** The browser's own grade of the shown tests: a preview. */
  readonly preview: Grade | undefined;
  readonly submission: Submission;
  readonly check: () => void;
  readonly submit: () => Promise<void>;
}

/** Check runs the shown tests in the browser; Submit asks the server, whose verdict is the one that counts. */
export function useGrading(slug: string, exercise: GradedExercise, definition: string, onAllShownPassed: () => void): Grading {
  const checker = useSimulator();
  const [submission, setSubmission] = useState<Submission>({ status: "none" });
  const { start } = checker;
  const answer = checker.state.latest?.answer;
  const preview = answer?.kind === "check" ? answer.grade : undefined;
  const passed = preview?.outcome === "passed";
  useEffect(() => {
    if (passed) onAllShownPassed();
  }, [passed, onAllShownPassed]);
  const check = useCallback(() => {
    start({ kind: "check", exercise, definition });
  }, [start, exercise, definition]);
  const handIn = useCallback(async () => {
    setSubmission({ status: "waiting" });
    try {
      const result = await submit({ slug, definition });
      setSubmission(result.ok ? { status: "answered", verdict: result.value } : { status: "refused", why: result.refusal });
    } catch {
      setSubmission({ status: "unreachable" });
    }
  }, [slug, definition]);
  return { checker, preview, submission, check, submit: handIn };
}
