"use client";
import { Send } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Dialog } from "@/app/_parts/ui/dialog";
import type { ContentProblem } from "@/lib/content";
import { ProblemList } from "../../../_parts/problem-list";
import { change, publish, type SetChange } from "../../actions";
import type { SetDraft, SetOfPage } from "./use-set-draft";

const NOT_SENT: ContentProblem = {
  file: "",
  line: 1,
  message: "The draft could not be saved, or the server did not answer.",
  mend: "Try again.",
};

/** From draft to learners, and back. */
export function PublishSet({ draft, set }: { readonly draft: SetDraft; readonly set: SetOfPage }) {
  const router = useRouter();
  const [missing, setMissing] = useState<readonly ContentProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setMissing([]);
    const base = await draft.saveNow();
    const answer = base === undefined ? undefined : await publish({ id: draft.id, base }).catch(() => undefined);
    setBusy(false);
    if (answer?.ok === true) router.refresh();
    else setMissing(answer?.missing ?? [NOT_SENT]);
  };
  const isNew = set.version === 0;
  return (
    <section aria-labelledby="publish" className="grid gap-3 border-t border-line pt-5">
      <h2 id="publish" className="text-lg">
        Publish
      </h2>
      <p className="text-muted">
        Whoever is signed in and has its address gets it, and you can assign it to your classes. It is listed nowhere else. A later version
        leaves earlier answers with the version they were given to.
      </p>
      <div>
        <Button variant="primary" disabled={busy} onClick={() => void submit()}>
          <Send aria-hidden /> {busy ? "Publishing…" : isNew ? "Publish" : `Publish version ${set.version + 1}`}
        </Button>
      </div>
      {missing.length === 0 ? null : (
        <Alert tone="failed" title="Not published: this is missing" live="alert">
          <ProblemList problems={missing} />
        </Alert>
      )}
      <Standing draft={draft} set={set} />
    </section>
  );
}

function Standing({ draft, set: { kind, status, version, hasChanges } }: { readonly draft: SetDraft; readonly set: SetOfPage }) {
  const address = `${kind === "questions" ? "/quizzes" : "/mocks"}/sets/${draft.id}`;
  if (status === "draft") {
    return (
      <div>
        <Dialog
          trigger={
            <Button size="sm" variant="danger">
              Delete this draft…
            </Button>
          }
          title="Delete this draft?"
          description="It is gone for good, here and on the server. Export it first if you may want it again."
        >
          <ChangeButton id={draft.id} what="delete" label="Delete it" />
        </Dialog>
      </div>
    );
  }
  if (status === "retired") {
    return (
      <div className="grid gap-2">
        <p className="text-muted">Retired: learners do not find it any more. What they answered is kept.</p>
        <ChangeButton id={draft.id} what="restore" label="Give it back to learners" />
      </div>
    );
  }
  return (
    <Alert tone="succeeded" title={`Version ${version} is published`}>
      <p>
        Its address is <code className="break-all">{address}</code>.{hasChanges ? " Your draft differs from it." : ""}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <ButtonLink size="sm" href={address as Route}>
          See it as a learner
        </ButtonLink>
        <ChangeButton id={draft.id} what="retire" label="Retire it" />
      </div>
    </Alert>
  );
}

/** Does something with the set as a whole, and shows what became of it. */
function ChangeButton({ id, what, label }: { readonly id: string; readonly what: SetChange; readonly label: string }) {
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  const act = async () => {
    const done = await change(id, what).catch(() => false);
    setFailed(!done);
    if (!done) return;
    if (what === "delete") router.push("/studio");
    else router.refresh();
  };
  return (
    <div>
      <Button size="sm" variant={what === "delete" ? "danger" : "secondary"} onClick={() => void act()}>
        {label}
      </Button>
      <span role="status" className="ml-2 text-sm text-failed-ink empty:hidden">
        {failed ? "That could not be done. Reload the page to see how it stands." : ""}
      </span>
    </div>
  );
}
