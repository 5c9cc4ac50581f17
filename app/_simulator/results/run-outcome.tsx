"use client";
import type { JsonPointer } from "@/lib/asl";
import type { RunReply } from "@/lib/simulator";
import { Alert } from "@/app/_parts/ui/alert";
import type { ShownResult } from "../run/shown-run";
import type { SimulatorAnswered } from "../simulator-session";
import { FindingsList } from "./findings-list";
import { JsonBlock } from "./json-block";
import { virtualTime } from "./virtual-time";

/** How a run ended, told apart: the machine's own end, a bound of ours, a definition that cannot run, and a fault that is ours. */
export function RunOutcome({
  answered,
  onGoTo,
}: {
  readonly answered: SimulatorAnswered;
  readonly onGoTo: (pointer: JsonPointer) => void;
}) {
  const { answer, tookMs } = answered;
  switch (answer.kind) {
    case "run":
      return <Replied reply={answer.reply} tookMs={tookMs} onGoTo={onGoTo} />;
    case "redrive-refused":
      return <Replied reply={answer.before.reply} tookMs={tookMs} onGoTo={onGoTo} />;
    case "bad-world":
      return (
        <Alert tone="caught" title="Nothing ran: the world is not valid yet" live="status">
          <ul className="list-disc pl-4">
            {answer.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      );
    case "fault":
      return <OurFault message={answer.message} />;
    case "check":
      return null; // a check has its own view
  }
}

function OurFault({ message }: { readonly message: string }) {
  return (
    <Alert tone="failed" title="This one is on us" live="alert">
      <p>The simulator itself failed, not your state machine: {message}</p>
      <p className="mt-1">Your work is kept. Running again may help; if it does not, please tell us what you ran.</p>
    </Alert>
  );
}

function Replied({
  reply,
  tookMs,
  onGoTo,
}: {
  readonly reply: RunReply<ShownResult>;
  readonly tookMs: number;
  readonly onGoTo: (pointer: JsonPointer) => void;
}) {
  switch (reply.kind) {
    case "diagnostics":
      return (
        <div className="grid grid-cols-1 gap-3">
          <Alert tone="caught" title="Nothing ran: the definition is not valid yet" live="status">
            AWS would refuse to create this state machine. No attempt is counted.
          </Alert>
          <FindingsList diagnostics={reply.diagnostics} onGoTo={onGoTo} />
        </div>
      );
    case "fault":
      return <OurFault message={reply.message} />;
    case "limit":
      return (
        <div className="grid grid-cols-1 gap-4">
          <Alert tone="caught" title="Stopped by the simulator" live="status">
            {reply.message}
          </Alert>
          <Figures result={reply.result} tookMs={tookMs} />
        </div>
      );
    case "result":
      return <Ended reply={reply} tookMs={tookMs} onGoTo={onGoTo} />;
  }
}

const WORDS = { SUCCEEDED: "Succeeded", FAILED: "Failed", TIMED_OUT: "Timed out", ABORTED: "Aborted" } as const;

function Ended({
  reply,
  tookMs,
  onGoTo,
}: {
  readonly reply: Extract<RunReply<ShownResult>, { kind: "result" }>;
  readonly tookMs: number;
  readonly onGoTo: (pointer: JsonPointer) => void;
}) {
  const { result, log, diagnostics } = reply;
  const { help } = result;
  const unknown = log.unknown[0];
  return (
    <div className="grid grid-cols-1 gap-4">
      <Alert tone={result.status === "SUCCEEDED" ? "succeeded" : "failed"} title={WORDS[result.status]} live="status">
        {result.status === "SUCCEEDED" ? null : <Failure result={result} />}
      </Alert>
      {help === undefined ? null : (
        <Alert tone="accent" title="How to mend it">
          <p>{help.mend}</p>
          <button
            type="button"
            className="mt-1 font-mono text-label break-all text-accent underline underline-offset-2"
            onClick={() => {
              onGoTo(help.at);
            }}
          >
            {help.at}
          </button>
        </Alert>
      )}
      {unknown === undefined ? null : (
        <Alert tone="caught" title="A resource that is not in this world">
          {unknown.state} calls <code className="break-all">{unknown.resource}</code>.
          {unknown.nearest === undefined ? null : (
            <>
              {" "}
              Did you mean <code>{unknown.nearest}</code>?
            </>
          )}
        </Alert>
      )}
      {result.output === undefined ? null : (
        <div className="grid gap-1.5">
          <h2 className="text-sm text-muted">Output</h2>
          <JsonBlock value={result.output} label="Output of the execution" />
        </div>
      )}
      <Figures result={result} tookMs={tookMs} />
      {diagnostics.length === 0 ? null : <FindingsList diagnostics={diagnostics} onGoTo={onGoTo} />}
    </div>
  );
}

function Failure({ result }: { readonly result: ShownResult }) {
  return (
    <>
      <p className="font-mono text-sm break-words">{result.error ?? "No error name"}</p>
      {result.cause === undefined || result.cause === null ? null : <p className="mt-1 text-[0.9375rem] break-words">{result.cause}</p>}
    </>
  );
}

function Figures({ result, tookMs }: { readonly result: ShownResult; readonly tookMs: number }) {
  const { statistics } = result;
  const figures = [
    ["Virtual time", virtualTime(result.stopMs - result.startMs)],
    ["Transitions", statistics.transitions.toLocaleString("en")],
    ["Events", statistics.events.toLocaleString("en")],
    ["Task attempts", statistics.taskAttempts.toLocaleString("en")],
    ["Answered in", `${Math.max(1, Math.round(tookMs))} ms`],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-control border border-line bg-line">
      {figures.map(([name, value]) => (
        <div key={name} className="grow basis-28 bg-raised px-3 py-2">
          <dt className="text-label text-muted">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
