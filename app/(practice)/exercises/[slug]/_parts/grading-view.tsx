"use client";
import dynamic from "next/dynamic";
import { Alert } from "@/app/_parts/ui/alert";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { stoppedMessage } from "@/app/_simulator/stopped-message";
import type { JsonPointer } from "@/lib/asl";
import { Approaches } from "./approaches";
import type { Grading, Submission } from "./use-grading";

const TestResults = dynamic(() => import("@/app/_simulator/results/test-results").then((module) => module.TestResults), { ssr: false });

const REFUSALS = {
  "no-such-exercise": "This exercise is no longer there. Go back to the list of exercises.",
  "needs-premium": "This exercise is premium, and premium is not on your account just now.",
  "too-many": "That was many submissions in a short time. Wait a few minutes; Check works meanwhile.",
  "too-long": "The definition is longer than the 1 MiB that AWS takes. Shorten it.",
  malformed: "The page sent something the server does not understand. Reload it; your work is kept.",
} as const;

/** What the tests say: the browser's preview, or the server's verdict. */
export function GradingView({
  grading,
  shown,
  slug,
  signedIn,
  onGoTo,
}: {
  readonly grading: Grading;
  /** Which was asked for last. */
  readonly shown: "preview" | "verdict" | "none";
  readonly slug: string;
  readonly signedIn: boolean;
  readonly onGoTo: (pointer: JsonPointer) => void;
}) {
  if (shown === "none") return <Waiting>Check runs the shown tests here in your browser. Submit runs all of them on the server.</Waiting>;
  if (shown === "preview") return <Preview grading={grading} onGoTo={onGoTo} />;
  return <Verdict submission={grading.submission} slug={slug} signedIn={signedIn} onGoTo={onGoTo} />;
}

function Preview({ grading, onGoTo }: { readonly grading: Grading; readonly onGoTo: (pointer: JsonPointer) => void }) {
  const { checker, preview } = grading;
  if (checker.state.status === "running") return <Waiting>Checking…</Waiting>;
  if (checker.state.status === "stopped") return <Waiting>{stoppedMessage(checker.state)}</Waiting>;
  const answer = checker.state.latest?.answer;
  if (answer?.kind === "fault")
    return <TestResults grade={{ outcome: "fault", message: answer.message }} whose="preview" onGoTo={onGoTo} />;
  return preview === undefined ? null : <TestResults grade={preview} whose="preview" onGoTo={onGoTo} />;
}

function Verdict({
  submission,
  slug,
  signedIn,
  onGoTo,
}: {
  readonly submission: Submission;
  readonly slug: string;
  readonly signedIn: boolean;
  readonly onGoTo: (pointer: JsonPointer) => void;
}) {
  switch (submission.status) {
    case "none":
      return null;
    case "waiting":
      return <Waiting>The server is grading…</Waiting>;
    case "unreachable":
      return (
        <Alert tone="failed" title="The server did not answer" live="alert">
          Nothing is lost: your work is kept in this browser. Submit again when you are back online.
        </Alert>
      );
    case "refused":
      return (
        <Alert tone="caught" title="Not graded" live="alert">
          {REFUSALS[submission.why]}
        </Alert>
      );
    case "answered":
      return (
        <div className="grid gap-4">
          <TestResults grade={submission.verdict.grade} whose="verdict" onGoTo={onGoTo} />
          <Approaches approaches={submission.verdict.approaches} />
          {signedIn ? null : (
            <Alert tone="accent" title="Keep this on an account">
              <p>Your work stays in this browser. Sign up, and it is taken over into your account and graded there.</p>
              <p className="mt-2">
                <ButtonLink href={`/sign-up?from=/exercises/${slug}`} size="sm" variant="primary">
                  Sign up free
                </ButtonLink>
              </p>
            </Alert>
          )}
        </div>
      );
  }
}

function Waiting({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="status" className="m-auto max-w-sm p-6 text-center text-pretty text-muted">
      {children}
    </p>
  );
}
