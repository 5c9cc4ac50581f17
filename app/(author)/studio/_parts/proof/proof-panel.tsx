"use client";
import { useState } from "react";
import type { ExerciseFiles } from "@/lib/exercise-files";
import { AnswerStandings } from "./answer-standings";
import { PublishChecklist } from "./publish-checklist";
import { ProofHead } from "./proof-head";
import { ProposalList } from "./proposal-list";
import { RunsBesideDialog, type RunsToShow } from "./runs-beside-dialog";
import { SurvivorList } from "./survivor-list";
import type { ProofAnswer } from "./proof-task";
import type { Proving } from "./use-proof";

/** What an exercise's tests are worth, live: what they say of each answer, which mistakes they miss, and what else they could look at. */
export function ProofPanel({
  proving,
  files,
  onChange,
  onOpen,
}: {
  readonly proving: Proving;
  readonly files: ExerciseFiles;
  readonly onChange: (files: ExerciseFiles) => void;
  /** Shows a file, at a line counted from 1. */
  readonly onOpen?: (file: string, line: number) => void;
}) {
  const { state } = proving;
  const [shown, setShown] = useState<RunsToShow & { readonly answer: Promise<ProofAnswer> }>();
  const show = (runs: RunsToShow) => {
    setShown({ ...runs, answer: proving.ask({ about: "runs", definition: runs.definition, place: runs.test }) });
  };
  const edit = { files, onChange, ask: proving.ask, onShow: show };
  return (
    <div className="grid grid-cols-1 gap-8">
      <ProofHead state={state} onAgain={proving.again} />
      <PublishChecklist state={state} files={files} onOpen={onOpen} />
      {state.proof === undefined ? null : (
        <>
          <AnswerStandings proof={state.proof} files={files} onShow={show} />
          <SurvivorList mutants={state.proof.mutants} {...edit} />
        </>
      )}
      <ProposalList state={state} onPropose={proving.propose} {...edit} />
      <RunsBesideDialog
        shown={shown}
        onClose={() => {
          setShown(undefined);
        }}
      />
    </div>
  );
}
