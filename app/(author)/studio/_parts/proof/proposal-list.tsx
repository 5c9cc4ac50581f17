"use client";
import { Plus, Sparkles, X } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import type { Json } from "@/lib/asl";
import { type ExerciseFiles, withProposals } from "@/lib/exercise-files";
import type { Proposal, Proposals } from "@/lib/grader";
import { InputsToTry } from "./inputs-to-try";
import type { ProofState } from "./proof-session";

/** Beyond the suggested ones, so many are shown at first. */
const SHOWN_AT_FIRST = 12;

interface ProposalListProps {
  readonly state: ProofState;
  readonly files: ExerciseFiles;
  readonly onChange: (files: ExerciseFiles) => void;
  readonly onPropose: (inputs: readonly Json[]) => void;
}

/** What running the reference suggests to check: to accept or to drop. */
export function ProposalList({ state: { proposals, proposing }, files, onChange, onPropose }: ProposalListProps) {
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const accept = (accepted: readonly Proposal[]) => {
    onChange(withProposals(files, accepted).files);
  };
  return (
    <section aria-labelledby="proof-proposals" aria-busy={proposing !== undefined} className="grid grid-cols-1 gap-3">
      <h3 id="proof-proposals" className="text-lg font-semibold">
        Proposed checks
      </h3>
      <p className="text-muted">
        The reference is run in the inputs and worlds of your tests, and in the same with faults. What holds there for every right answer is
        proposed, with the mistakes it would notice.
      </p>
      <InputsToTry busy={proposing !== undefined} again={proposals !== undefined} onPropose={onPropose} />
      <p role="status" className="text-sm text-muted tabular-nums empty:hidden">
        {proposing === undefined ? "" : `Running the reference and its mistakes: ${proposing.done} of ${proposing.total} settings`}
      </p>
      {proposals === undefined ? (
        proposing === undefined ? null : (
          <Skeleton className="h-40" />
        )
      ) : (
        <Found
          proposals={proposals}
          dropped={dropped}
          onAccept={accept}
          onDrop={(id) => {
            setDropped(new Set([...dropped, id]));
          }}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly proposals: Proposals;
  readonly dropped: ReadonlySet<string>;
  readonly onAccept: (accepted: readonly Proposal[]) => void;
  readonly onDrop: (id: string) => void;
}

function Found({ proposals: found, dropped, onAccept, onDrop }: FoundProps) {
  const [all, setAll] = useState(false);
  const left = found.proposals.filter(({ id }) => !dropped.has(id));
  const suggested = found.suggested.flatMap((id) => left.filter((proposal) => proposal.id === id));
  const others = left.filter(({ id }) => !found.suggested.includes(id));
  const shown = [...suggested, ...(all ? others : others.slice(0, SHOWN_AT_FIRST))];
  return (
    <div className="grid grid-cols-1 gap-3">
      <p role="status">{summary(found, suggested.length)}</p>
      {suggested.length === 0 ? null : (
        <div>
          <Button
            variant="primary"
            onClick={() => {
              onAccept(suggested);
            }}
          >
            <Sparkles aria-hidden /> Accept the suggested {suggested.length}
          </Button>
        </div>
      )}
      <ul className="grid grid-cols-1 gap-2">
        {shown.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            mutants={found.mutants}
            isSuggested={suggested.includes(proposal)}
            onAccept={onAccept}
            onDrop={onDrop}
          />
        ))}
      </ul>
      {shown.length === left.length ? null : (
        <div>
          <Button
            size="sm"
            onClick={() => {
              setAll(true);
            }}
          >
            Show {left.length - shown.length} more
          </Button>
        </div>
      )}
      <Refused refused={found.refused} />
    </div>
  );
}

function summary({ noticeable, noticed, settings, proposals }: Proposals, suggested: number): string {
  if (proposals.length === 0)
    return noticeable > 0 && noticeable === noticed
      ? "Nothing more to propose: the tests look at all of it."
      : "Nothing to propose. The reference has to be valid and to come to an end; try other inputs.";
  const enough = suggested === 0 ? "Your tests notice all of that already." : `With the ${suggested} suggested they notice all of these.`;
  return `Run in ${settings} settings. Of ${noticeable} mistakes that show there, your tests notice ${noticed}. ${enough}`;
}

function Refused({ refused }: Pick<Proposals, "refused">) {
  if (refused.length === 0) return null;
  return (
    <details className="text-[0.9375rem] text-muted">
      <summary className="cursor-pointer py-1">Seen and not proposed: {refused.length}</summary>
      <ul className="mt-1 grid gap-1">
        {refused.slice(0, 50).map(({ says, because }) => (
          <li key={`${says} ${because}`} className="wrap-anywhere">
            {says} {because}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ProposalCard({
  proposal,
  mutants,
  isSuggested,
  onAccept,
  onDrop,
}: Pick<FoundProps, "onAccept" | "onDrop"> & {
  readonly proposal: Proposal;
  readonly mutants: Proposals["mutants"];
  readonly isSuggested: boolean;
}) {
  const { id, setting, says, kind, kills, newKills, onlyKills, wrong } = proposal;
  return (
    <li className="grid grid-cols-1 gap-2 rounded-control border border-line bg-raised px-3 py-3">
      <p className="flex flex-wrap items-center gap-1.5">
        <code className="text-sm">{kind}</code>
        {isSuggested ? <Badge tone="accent">suggested</Badge> : null}
        <Badge tone={newKills.length > 0 ? "succeeded" : "neutral"}>{newKills.length} new</Badge>
        {onlyKills.length > 0 ? <Badge tone="caught">{onlyKills.length} only this</Badge> : null}
      </p>
      <p className="wrap-anywhere">
        In {setting.says}, {says}.
      </p>
      <details className="text-[0.9375rem]">
        <summary className="cursor-pointer text-muted">
          Notices {kills.length} {kills.length === 1 ? "mistake" : "mistakes"}
          {wrong.length === 0 ? "" : ` and ${wrong.length} known wrong ${wrong.length === 1 ? "answer" : "answers"}`}
        </summary>
        <ul className="mt-1.5 grid list-disc gap-1 pl-5">
          {kills.map((name) => (
            <li key={name} className="wrap-anywhere">
              {mutants[name] ?? name}
            </li>
          ))}
          {wrong.map((file) => (
            <li key={file}>wrong/{file}</li>
          ))}
        </ul>
      </details>
      <div className="flex gap-2">
        <Button
          size="sm"
          aria-label={`Accept: in ${setting.says}, ${says}`}
          onClick={() => {
            onAccept([proposal]);
          }}
        >
          <Plus aria-hidden /> Accept
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Drop: in ${setting.says}, ${says}`}
          onClick={() => {
            onDrop(id);
          }}
        >
          <X aria-hidden /> Drop
        </Button>
      </div>
    </li>
  );
}
