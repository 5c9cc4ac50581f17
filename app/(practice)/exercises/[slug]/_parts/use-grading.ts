"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Simulator, useSimulator } from "@/app/_simulator/use-simulator";
import type { Grade, GradedExercise } from "@/lib/grader";
import type { SubmitRefusal } from "@/lib/learning";
import { type ServerVerdict, submit } from "../actions";
import { type GradedText, gradeForTicks } from "./grade-for-ticks";

export type Submission =
  | { readonly status: "none" | "waiting" | "unreachable" }
  | { readonly status: "refused"; readonly why: SubmitRefusal | "malformed" }
  | { readonly status: "answered"; readonly verdict: ServerVerdict; readonly definition: string };

export interface Grading {
  readonly checker: Simulator;
  /** A check that was asked for is under way; one made while typing is not told. */
  readonly checking: boolean;
  /** The browser's own grade of the shown tests: a preview. */
  readonly preview: Grade | undefined;
  readonly submission: Submission;
  /** What the tasks are ticked by. */
  readonly ticks: Grade | undefined;
  readonly check: () => void;
  readonly submit: () => Promise<void>;
}

/** Typing pauses this long before the shown tests run by themselves. */
const QUIET_MS = 700;

export interface GradedWork {
  readonly slug: string;
  readonly exercise: GradedExercise;
  readonly definition: string;
  /** The text is the learner's: it is checked as it is typed. */
  readonly isOwn: boolean;
  readonly onAllShownPassed: () => void;
}

/** The shown tests run in the browser as the text is typed, and when Check asks; Submit asks the server, whose verdict is the one that counts. */
export function useGrading({ slug, exercise, definition, isOwn, onAllShownPassed }: GradedWork): Grading {
  const checker = useSimulator();
  const { preview, checking, check } = usePreview(checker, { exercise, definition, isOwn });
  const { submission, handIn } = useSubmission(slug, definition);
  const passed = preview?.grade.outcome === "passed" ? preview : undefined;
  useEffect(() => {
    if (passed?.definition === definition) onAllShownPassed();
  }, [passed, definition, onAllShownPassed]);
  const verdict = submission.status === "answered" ? { grade: submission.verdict.grade, definition: submission.definition } : undefined;
  const ticks = gradeForTicks(definition, preview, verdict);
  return { checker, checking, preview: preview?.grade, submission, ticks, check, submit: handIn };
}

function usePreview(checker: Simulator, { exercise, definition, isOwn }: Pick<GradedWork, "exercise" | "definition" | "isOwn">) {
  const [started, setStarted] = useState<{ readonly by: "typing" | "check"; readonly definition: string }>();
  const [preview, setPreview] = useState<GradedText>();
  const { start, state } = checker;
  const answer = state.status === "answered" ? state.latest?.answer : undefined;
  const [seen, setSeen] = useState(answer);
  if (answer !== seen) {
    setSeen(answer);
    // What does not parse while it is being typed is not worth a word; asked for by Check, it is.
    if (answer?.kind === "check" && started !== undefined && (started.by === "check" || answer.grade.outcome !== "invalid"))
      setPreview({ grade: answer.grade, definition: started.definition });
  }
  const begin = useCallback(
    (by: "typing" | "check") => {
      setStarted({ by, definition });
      start({ kind: "check", exercise, definition }); // one under way ends: only the newest text is worth an answer
    },
    [start, exercise, definition],
  );
  const asked = started?.definition === definition;
  useEffect(() => {
    if (!isOwn || asked) return undefined;
    const quiet = setTimeout(() => {
      begin("typing");
    }, QUIET_MS);
    return () => {
      clearTimeout(quiet);
    };
  }, [isOwn, asked, begin]);
  const check = useCallback(() => {
    begin("check");
  }, [begin]);
  return { preview, checking: state.status === "running" && started?.by === "check", check };
}

function useSubmission(slug: string, definition: string) {
  const [submission, setSubmission] = useState<Submission>({ status: "none" });
  const newest = useRef(0);
  const handIn = useCallback(async () => {
    const id = ++newest.current;
    // A late answer never replaces what was said of a later submission.
    const settle = (next: Submission) => {
      if (id === newest.current) setSubmission(next);
    };
    settle({ status: "waiting" });
    try {
      const result = await submit({ slug, definition });
      settle(result.ok ? { status: "answered", verdict: result.value, definition } : { status: "refused", why: result.refusal });
    } catch {
      settle({ status: "unreachable" });
    }
  }, [slug, definition]);
  return { submission, handIn };
}
