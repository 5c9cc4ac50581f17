"use client";
import dynamic from "next/dynamic";
import { Alert } from "@/app/_parts/ui/alert";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { stoppedMessage } from "@/app/_simulator/stopped-message";
import type { JsonPointer } from "@/lib/asl";
import type { Divergence, TestVerdict } from "@/lib/grader";
import { Button } from "@/app/_parts/ui/button";
import { Approaches } from "./approaches";
import { BreakIt } from "./break-it/break-it";
import type { Breaking } from "./break-it/use-break";
import { StateDifferenceView } from "./state-difference-view";
import type { Grading, Submission } from "./use-grading";
import type { Hints } from "./use-hints";

const TestResults = dynamic(() => import("@/app/_simulator/results/test-results").then((module) => module.TestResults), { ssr: false });

const REFUSALS = {
  "no-such-exercise": "This exercise is no longer there. Go back to the list of exercises.",
  "needs-premium": "This exercise is premium, and premium is not on your account just now.",
  "too-many": "That was many submissions in a short time. Wait a few minutes; Check works meanwhile.",
  "too-long": "The definition is longer than the 1 MiB that AWS takes. Shorten it.",
  malformed: "The page sent something the server does not understand. Reload it; your work is kept.",
} as const;

interface GradingViewProps {
  readonly grading: Grading;
  /** Which was asked for last. */
  readonly shown: "preview" | "verdict" | "none";
  readonly slug: string;
  /** The text as it stands. */
  readonly definition: string;
  readonly signedIn: boolean;
  readonly hints: Hints;
  readonly breaking: Breaking;
  readonly onGoTo: (pointer: JsonPointer) => void;
  /** Shows where a run parts from a right one. */
  readonly onShowDivergence: (divergence: Divergence, test: TestVerdict) => void;
}

/** What the tests say: the browser's preview, or the server's verdict. */
export function GradingView(props: GradingViewProps) {
  const { grading, shown, onGoTo, breaking, definition } = props;
  if (shown === "none")
    return <Waiting>The tasks are ticked as you type. Check tells why a shown test fails; Submit runs all tests on the server.</Waiting>;
  if (shown === "verdict") return <Verdict {...props} submission={grading.submission} />;
  return (
    <div className="grid grid-cols-1 gap-6">
      <Preview grading={grading} onGoTo={onGoTo} />
      {grading.preview?.outcome === "passed" ? <BreakIt breaking={breaking} definition={definition} /> : null}
    </div>
  );
}

function Preview({ grading, onGoTo }: { readonly grading: Grading; readonly onGoTo: (pointer: JsonPointer) => void }) {
  const { checker, preview, checking } = grading;
  if (checking) return <Waiting>Checking…</Waiting>;
  if (checker.state.status === "stopped") return <Waiting>{stoppedMessage(checker.state)}</Waiting>;
  const answer = checker.state.latest?.answer;
  if (answer?.kind === "fault")
    return <TestResults grade={{ outcome: "fault", message: answer.message }} whose="preview" onGoTo={onGoTo} />;
  return preview === undefined ? null : <TestResults grade={preview} whose="preview" onGoTo={onGoTo} />;
}

function Verdict({ submission, ...props }: GradingViewProps & { readonly submission: Submission }) {
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
      return <Answered {...props} answered={submission} />;
  }
}

function Answered({ answered, ...props }: GradingViewProps & { readonly answered: Extract<Submission, { status: "answered" }> }) {
  const { slug, definition, signedIn, hints, breaking, onGoTo } = props;
  const { grade, submissionId } = answered.verdict;
  const passed = grade.outcome === "passed";
  const failedTasks = grade.outcome === "failed" ? grade.tests.filter((test) => !test.passed).map(({ task }) => task) : [];
  const hasNoHints = failedTasks.length > 0 && failedTasks.every((task) => hints.of(task).left === 0);
  return (
    <div className="grid grid-cols-1 gap-6">
      {answered.definition === definition ? null : (
        <p className="text-sm text-muted">You have changed the text since. This is what was said of what you handed in.</p>
      )}
      <TestResults
        grade={grade}
        whose="verdict"
        onGoTo={onGoTo}
        help={(test) => <TestHelp test={test} {...props} />}
        reference={submissionId}
      />
      {signedIn && submissionId === undefined && grade.outcome !== "invalid" ? (
        <Alert tone="caught" title="Graded, but not kept" live="alert">
          Our database did not answer. Your text is safe in this browser: submit the same again in a while.
        </Alert>
      ) : null}
      {passed ? <BreakIt breaking={breaking} definition={definition} /> : null}
      {passed || hasNoHints ? <Approaches slug={slug} definition={definition} passed={passed} /> : null}
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

/** The rungs after a failed test: the place in the picture, then, hints used up, the one state that differs. */
function TestHelp({ test, slug, definition, hints, onShowDivergence }: GradingViewProps & { readonly test: TestVerdict }) {
  const { divergence } = test;
  if (divergence === undefined) return null;
  return (
    <div className="grid gap-1">
      {divergence.at === undefined ? null : (
        <div>
          <Button
            size="sm"
            onClick={() => {
              onShowDivergence(divergence, test);
            }}
          >
            {test.visibility === "shown" ? "Show it in the run" : "Show it on the graph"}
          </Button>
        </div>
      )}
      {hints.of(test.task).left > 0 ? (
        <p className="text-sm text-muted">Stuck? The task has hints; after them, this test shows the one state that differs.</p>
      ) : (
        <StateDifferenceView key={divergence.state} slug={slug} definition={definition} state={divergence.state} />
      )}
    </div>
  );
}

function Waiting({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="status" className="m-auto max-w-sm p-6 text-center text-pretty text-muted">
      {children}
    </p>
  );
}
