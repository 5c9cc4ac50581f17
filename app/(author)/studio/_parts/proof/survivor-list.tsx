"use client";
import { Columns2, FlaskConical, ThumbsDown } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Input } from "@/app/_parts/ui/input";
import { type ExerciseFiles, withExcuse, withoutExcuse, withProposals, withWrongAnswer } from "@/lib/exercise-files";
import type { MutationReport, Survivor } from "@/lib/grader";
import type { ProofAnswer, ProofQuestion } from "./proof-task";
import type { RunsToShow } from "./runs-beside-dialog";

interface Editing {
  readonly files: ExerciseFiles;
  readonly onChange: (files: ExerciseFiles) => void;
  readonly ask: (question: ProofQuestion) => Promise<ProofAnswer>;
  readonly onShow: (runs: RunsToShow) => void;
}

/** Mistakes that no test notices: to be looked at, tested for, known as wrong answers, or excused. */
export function SurvivorList({ mutants, files, onChange, ...asking }: Editing & { readonly mutants: MutationReport | undefined }) {
  if (mutants === undefined) return null;
  const { survivors, excused, idleExcuses } = mutants;
  return (
    <section aria-labelledby="proof-survivors" className="grid grid-cols-1 gap-2">
      <h3 id="proof-survivors" className="text-lg font-semibold">
        Mistakes that no test notices{survivors.length === 0 ? "" : `: ${survivors.length}`}
      </h3>
      {survivors.length === 0 ? (
        <p className="text-muted">None: each mistake that we know how to make fails a test, or is excused.</p>
      ) : null}
      <ul className="grid grid-cols-1 gap-2">
        {survivors.map((survivor) => (
          <SurvivorCard key={survivor.name} survivor={survivor} files={files} onChange={onChange} {...asking} />
        ))}
      </ul>
      {idleExcuses.map((name) => (
        <p key={name} className="text-[0.9375rem] wrap-anywhere text-muted">
          “{name}” is excused, and a test notices it, or it is no mistake any more.{" "}
          <button
            type="button"
            aria-label={`Remove the excuse of ${name}`}
            className="text-accent underline underline-offset-2"
            onClick={() => {
              onChange(withoutExcuse(files, name));
            }}
          >
            Remove the excuse
          </button>
        </p>
      ))}
      {excused.length === 0 ? null : (
        <Disclosure summary={`Excused: ${excused.length}`}>
          <ul className="grid gap-2">
            {excused.map(({ name, says, excused: reason }) => (
              <li key={name} className="wrap-anywhere">
                {says} <span className="text-muted">{reason}</span>{" "}
                <button
                  type="button"
                  aria-label={`Excuse no longer: ${says}`}
                  className="text-accent underline underline-offset-2"
                  onClick={() => {
                    onChange(withoutExcuse(files, name));
                  }}
                >
                  Excuse it no longer
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function SurvivorCard({ survivor, files, onChange, ask, onShow }: Editing & { readonly survivor: Survivor }) {
  const { name, says, misconception, definition, differsIn, operator } = survivor;
  const [problem, setProblem] = useState("");
  const [asking, setAsking] = useState(false);
  /** The files with a check that notices it, and the test that has the check. */
  const tested = async () => {
    setAsking(true);
    const answer = await ask({ about: "checks", definition, place: differsIn });
    setAsking(false);
    const best = answer.about === "checks" ? answer.checks[0] : undefined;
    if (best !== undefined) return withProposals(files, [best]);
    setProblem(
      answer.about === "fault"
        ? answer.message
        : "No check notices it that a right answer would always pass. Write one yourself, or excuse it.",
    );
    return undefined;
  };
  const test = async () => {
    const made = await tested();
    if (made !== undefined) onChange(made.files);
  };
  const knowAsWrong = async () => {
    const made = await tested();
    if (made !== undefined)
      onChange(
        withWrongAnswer(made.files, { name: `${operator} ${survivor.state}`, definition, fails: made.tests.slice(0, 1), misconception }),
      );
  };
  return (
    <li className="grid grid-cols-1 gap-2 rounded-control border border-line bg-raised px-3 py-3">
      <p className="font-medium wrap-anywhere">{says}</p>
      <p className="text-[0.9375rem] text-muted wrap-anywhere">
        {misconception} It does something else in {differsIn.says}.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          onClick={() => {
            onShow({ title: says, definition, test: differsIn });
          }}
        >
          <Columns2 aria-hidden /> See both runs
        </Button>
        <Button size="sm" disabled={asking} onClick={() => void test()}>
          <FlaskConical aria-hidden /> Test for it
        </Button>
        <Button size="sm" disabled={asking} onClick={() => void knowAsWrong()}>
          <ThumbsDown aria-hidden /> Known wrong answer
        </Button>
      </div>
      <Excuse
        onExcuse={(reason) => {
          onChange(withExcuse(files, name, reason));
        }}
      />
      <p role="status" className="text-sm text-failed-ink empty:hidden">
        {problem}
      </p>
    </li>
  );
}

const USUAL_REASON = "Right as well: the brief leaves this open.";

/** A reason, and Enter. */
function Excuse({ onExcuse }: { readonly onExcuse: (reason: string) => void }) {
  const [reason, setReason] = useState(USUAL_REASON); // one press where it fits, and a place to say better
  const id = useId();
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onExcuse(reason.trim());
      }}
    >
      <div className="grid min-w-40 flex-1 gap-1">
        <label htmlFor={id} className="text-sm text-muted">
          Or excuse it: why no test should notice it
        </label>
        <Input
          id={id}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </div>
      <Button type="submit" size="sm" className="min-h-10" disabled={reason.trim() === ""}>
        Excuse
      </Button>
    </form>
  );
}
