"use client";
import { Check, X } from "lucide-react";
import type { Json, JsonPointer } from "@/lib/asl";
import type { Grade, TestVerdict } from "@/lib/grader";
import type { ReactNode } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Badge } from "@/app/_parts/ui/badge";
import { formatJson } from "../language/format-json";
import { FindingsList } from "./findings-list";
import { WithCode } from "./with-code";

/** A grade, test by test. `whose` tells the browser's preview from the server's verdict. */
export function TestResults({
  grade,
  whose,
  onGoTo,
  help,
  reference,
}: {
  readonly grade: Grade;
  readonly whose: "preview" | "verdict";
  readonly onGoTo: (pointer: JsonPointer) => void;
  /** More to do about a failed test. */
  readonly help?: (test: TestVerdict) => ReactNode;
  /** What to name to us where the fault is ours. */
  readonly reference?: string | undefined;
}) {
  switch (grade.outcome) {
    case "invalid":
      return (
        <div className="grid grid-cols-1 gap-3">
          <Alert tone="caught" title="Not valid yet: nothing was tested" live="status">
            AWS would refuse to create this state machine. No attempt is counted.
          </Alert>
          <FindingsList diagnostics={grade.diagnostics} onGoTo={onGoTo} />
        </div>
      );
    case "fault":
      return (
        <Alert tone="failed" title="This one is on us" live="alert">
          <p>The grader itself failed, whatever you wrote: {grade.message}</p>
          <p className="mt-1">
            It was tried twice. Your work is kept, and no attempt is counted. Submit the same text again whenever you like.
            {reference === undefined ? "" : ` Reference: ${reference}.`}
          </p>
        </Alert>
      );
    case "passed":
    case "failed":
      return <Graded grade={grade} whose={whose} help={help} />;
  }
}

function Graded({
  grade,
  whose,
  help,
}: {
  readonly grade: Extract<Grade, { outcome: "passed" | "failed" }>;
  readonly whose: "preview" | "verdict";
  readonly help: ((test: TestVerdict) => ReactNode) | undefined;
}) {
  const passed = grade.tests.filter((test) => test.passed).length;
  const all = grade.tests.length;
  const title = grade.outcome === "passed" ? (whose === "verdict" ? "Passed" : "All shown tests pass") : `${passed} of ${all} tests pass`;
  return (
    <div className="grid grid-cols-1 gap-3">
      <Alert tone={grade.outcome === "passed" ? "succeeded" : "failed"} title={title} live="status">
        <p>
          {grade.score} of {grade.maxScore} points.{" "}
          {whose === "preview"
            ? "A preview from your browser: Submit runs the hidden tests as well."
            : "Graded on the server, hidden tests included."}
        </p>
      </Alert>
      <ol className="grid grid-cols-1 gap-2">
        {grade.tests.map((test) => (
          <TestRow key={test.name} test={test} help={test.passed ? undefined : help?.(test)} />
        ))}
      </ol>
    </div>
  );
}

function TestRow({ test, help }: { readonly test: TestVerdict; readonly help: ReactNode }) {
  const Icon = test.passed ? Check : X;
  return (
    <li className="rounded-control border border-line bg-raised">
      <details open={!test.passed} className="group">
        <summary className="flex list-none items-start gap-2.5 px-3 py-2.5 [&::-webkit-details-marker]:hidden">
          <Icon aria-hidden className={test.passed ? "mt-1 size-4 shrink-0 text-succeeded-ink" : "mt-1 size-4 shrink-0 text-failed-ink"} />
          <span className="min-w-0 flex-1 font-medium">
            <span className="sr-only">{test.passed ? "Passed: " : "Failed: "}</span>
            {wordsOf(test.name)}
          </span>
          {test.visibility === "hidden" ? <Badge>hidden test</Badge> : null}
          <span className="text-sm text-muted tabular-nums">
            {test.points}/{test.maxPoints}
          </span>
        </summary>
        <div className="grid grid-cols-1 gap-3 border-t border-line px-3 py-3 text-[0.9375rem]">
          <p className="text-muted">
            <WithCode text={test.purpose} />
          </p>
          <Explanation test={test} />
          {help}
          {test.findings.map((finding) => (
            <div key={finding.message} className="grid gap-2">
              <p className="break-words">{finding.message}</p>
              <div className="grid gap-2 sm:grid-cols-2">
                <Side title="Expected" value={finding.expected} />
                <Side title="Actual" value={finding.actual} />
              </div>
            </div>
          ))}
        </div>
      </details>
    </li>
  );
}

/** What the server knows beyond the findings: where the run left the right path, and what people believe who get it wrong so. */
function Explanation({ test: { divergence, misconception } }: { readonly test: TestVerdict }) {
  if (divergence === undefined && misconception === undefined) return null;
  return (
    <Alert tone="accent" title={divergence === undefined ? "A common misconception" : "Where it first goes another way"}>
      {divergence === undefined ? null : <p className="break-words">{divergence.message}</p>}
      {misconception === undefined ? null : (
        <p className="mt-1 break-words">
          <WithCode text={misconception} />
        </p>
      )}
    </Alert>
  );
}

function Side({ title, value }: { readonly title: string; readonly value: Json }) {
  return (
    <div className="min-w-0">
      <p className="text-label text-muted">{title}</p>
      <pre tabIndex={0} className="max-h-48 overflow-auto rounded-mark bg-sunken p-2 text-[0.8125rem]">
        {typeof value === "string" ? value : formatJson(value)}
      </pre>
    </div>
  );
}

/** `waits-grow` is written as words. */
function wordsOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
