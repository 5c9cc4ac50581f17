"use client";
import { Check, Columns2, X } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import type { ExerciseFiles } from "@/lib/exercise-files";
import type { AnswerProof, Proof } from "@/lib/grader";
import type { RunsToShow } from "./runs-beside-dialog";

interface Row {
  readonly name: string;
  readonly answer: AnswerProof;
  readonly file: string;
}

/** What the tests say of each definition that the author wrote. */
export function AnswerStandings({
  proof: { reference, starter, wrong, alsoRight },
  files,
  onShow,
}: {
  readonly proof: Proof;
  readonly files: ExerciseFiles;
  readonly onShow: (runs: RunsToShow) => void;
}) {
  const rows: readonly Row[] = [
    { name: "Reference", answer: reference, file: reference.file },
    { name: "Starter", answer: starter, file: starter.file },
    ...[...wrong, ...alsoRight].map((answer) => ({ name: answer.file.replace(".asl.json", ""), answer, file: answer.file })),
  ];
  return (
    <section aria-labelledby="proof-answers" className="grid grid-cols-1 gap-2">
      <h3 id="proof-answers" className="text-lg font-semibold">
        Answers
      </h3>
      <ul className="grid grid-cols-1 divide-y divide-line rounded-control border border-line bg-raised">
        {rows.map((row) => (
          <Standing key={row.file} {...row} definition={files[row.file]} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function Standing({
  name,
  answer,
  file,
  definition,
  onShow,
}: Row & { readonly definition: string | undefined; readonly onShow: (runs: RunsToShow) => void }) {
  const good = answer.problems.length === 0;
  const Icon = good ? Check : X;
  const [test] = answer.failedTests;
  return (
    <li className="flex flex-wrap items-start gap-x-2.5 gap-y-1 px-3 py-2.5">
      <Icon aria-hidden className={good ? "mt-1 size-4 shrink-0 text-succeeded-ink" : "mt-1 size-4 shrink-0 text-failed-ink"} />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <span className="font-medium">{name}</span>
        <span className="sr-only">{good ? ", as it should be" : ", not as it should be"}</span>
        <span className="block text-sm text-muted">{verdictOf(answer)}</span>
      </span>
      {test === undefined || definition === undefined || file === "solution.asl.json" ? null : (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Show ${name} beside the reference`}
          onClick={() => {
            onShow({ title: `${name}, in test ${test}`, definition, test });
          }}
        >
          <Columns2 aria-hidden /> Runs
        </Button>
      )}
    </li>
  );
}

function verdictOf({ outcome, failedTests }: AnswerProof): string {
  switch (outcome) {
    case "passed":
      return "passes every test";
    case "failed":
      return `fails ${failedTests.join(", ")}`;
    case "invalid":
      return "is not valid";
    case "fault":
      return "could not be graded";
  }
}
