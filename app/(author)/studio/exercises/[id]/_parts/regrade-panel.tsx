"use client";
import { useEffect, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { RegradeChange, RegradeState } from "@/lib/authoring";
import { regrade, regradeState } from "../../actions";

const ASK_AGAIN_MS = 1500;

/** What the published version says of submissions that were graded with an earlier one; taken over only when told to, and never for the worse. */
export function RegradePanel({ versionId }: { readonly versionId: string }) {
  const [state, setState] = useState<RegradeState | null>();
  const [problem, setProblem] = useState("");
  const underWay = state?.finished === false;
  useEffect(() => {
    let gone = false;
    const ask = () =>
      void regradeState(versionId)
        .then((answer) => {
          if (!gone) setState(answer);
        })
        .catch(() => undefined);
    ask();
    const timer = underWay ? setInterval(ask, ASK_AGAIN_MS) : undefined;
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [versionId, underWay]);
  const begin = async (applies: boolean) => {
    const begun = await regrade({ versionId, applies }).catch(() => false);
    setProblem(begun ? "" : "It could not be begun: one is under way, or a newer version is published. Reload the page.");
    if (begun) setState({ applies, finished: false, total: 0, done: 0, changes: [] });
  };
  return (
    <section aria-labelledby="regrade" className="grid gap-2">
      <h3 id="regrade" className="text-lg">
        Earlier submissions
      </h3>
      <p className="text-muted">
        Submissions keep the version they were graded with. See what this version would say of them, then regrade: a better result is taken
        over, a worse one is only noted.
      </p>
      <p role="status">{state === undefined ? "" : wordsOf(state)}</p>
      {state && state.changes.length > 0 ? <Changes changes={state.changes} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" disabled={underWay} onClick={() => void begin(false)}>
          See what would change
        </Button>
        {state?.finished === true && !state.applies && state.changes.length > 0 ? (
          <Button size="sm" variant="primary" onClick={() => void begin(true)}>
            Regrade them
          </Button>
        ) : null}
      </div>
      <p role="alert" className="text-sm text-failed-ink empty:hidden">
        {problem}
      </p>
    </section>
  );
}

function wordsOf(state: RegradeState | null): string {
  if (state === null) return "";
  const { applies, finished, total, done, changes } = state;
  if (!finished) return `Grading in the queue: ${done} of ${total} so far.`;
  const better = changes.filter(({ kept }) => !kept).length;
  const worse = changes.length - better;
  if (changes.length === 0)
    return done === 0 ? "There are no earlier submissions." : `Nothing changes: this version says the same of all ${done}.`;
  return applies
    ? `Regraded ${done}: ${better} took the new result over, ${worse} kept the earlier one, which is better.`
    : `Of ${done} submissions, ${better} would get a better result; ${worse} would get a worse one and keep the earlier.`;
}

function Changes({ changes }: { readonly changes: readonly RegradeChange[] }) {
  return (
    <ul className="grid max-h-64 gap-1 overflow-y-auto text-sm" tabIndex={0} aria-label="Submissions that differ">
      {changes.map(({ submissionId, before, after, kept }) => (
        <li key={submissionId} className="rounded-mark border border-line px-2 py-1 tabular-nums">
          {before.verdict} ({before.score}/{before.maxScore}) → {after.verdict} ({after.score}/{after.maxScore})
          {kept ? ", the earlier result stays" : ""}
        </li>
      ))}
    </ul>
  );
}
