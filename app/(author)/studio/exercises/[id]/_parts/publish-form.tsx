"use client";
import { Send } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Dialog } from "@/app/_parts/ui/dialog";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { OpenDraft } from "@/lib/authoring";
import type { ContentProblem } from "@/lib/content";
import { ProblemList } from "../../../_parts/problem-list";
import { change, handIn, type Change } from "../../actions";
import { AddressForm } from "./address-form";
import { RegradePanel } from "./regrade-panel";
import type { DraftFiles } from "./use-draft-files";
import { VersionList } from "./version-list";
import { textAt } from "../../../_parts/yaml-value";

interface PublishFormProps {
  readonly draft: DraftFiles;
  readonly opened: OpenDraft;
  /** Shows a file, at a line. */
  readonly onOpen: (file: string, line: number) => void;
}

/** From draft to learners: what is missing, who decides, and what became of earlier versions. */
export function PublishForm({ draft, opened, onOpen }: PublishFormProps) {
  const published = opened.versions.find(({ state }) => state === "published");
  const waits = opened.versions[0]?.state === "in_review";
  return (
    <div className="grid gap-7">
      {waits ? <Waits draft={draft} /> : <HandIn draft={draft} opened={opened} onOpen={onOpen} />}
      <VersionList versions={opened.versions} />
      {published !== undefined && published.number > 1 ? <RegradePanel versionId={published.id} /> : null}
      <AddressForm draft={draft} fixed={opened.versions.length > 0} />
      <Ways draft={draft} opened={opened} />
    </div>
  );
}

function HandIn({ draft, opened, onOpen }: PublishFormProps) {
  const router = useRouter();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<readonly ContentProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const isMend = opened.versions.some(({ publishedAt }) => publishedAt !== null);
  const submit = async () => {
    setBusy(true);
    setMissing([]);
    const base = await draft.saveNow();
    const answer = base === undefined ? undefined : await handIn({ id: draft.id, base, note }).catch(() => undefined);
    setBusy(false);
    if (answer?.ok === true) router.refresh();
    else setMissing(answer?.missing ?? [NOT_SENT]);
  };
  return (
    <section aria-labelledby="hand-in" className="grid gap-3">
      <h3 id="hand-in" className="text-lg">
        Hand in for review
      </h3>
      <p className="text-muted">
        The server proves it first: the reference passes, the starter fails, each known wrong answer fails where it should, and at least 95
        % of the mistakes tried are noticed. Then another instructor or an admin decides.
      </p>
      {isMend ? (
        <Field label="What changed" hint="One sentence, for learners who began the earlier version.">
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={500}
              value={note}
              onChange={(event) => {
                setNote(event.target.value);
              }}
            />
          )}
        </Field>
      ) : null}
      <div>
        <Button variant="primary" disabled={busy} onClick={() => void submit()}>
          <Send aria-hidden /> {busy ? "The server is proving it…" : "Hand in for review"}
        </Button>
      </div>
      <Missing problems={missing} onOpen={onOpen} />
    </section>
  );
}

const NOT_SENT: ContentProblem = {
  file: "",
  line: 1,
  message: "The draft could not be saved, or the server did not answer.",
  mend: "Try again.",
};

function Missing({ problems, onOpen }: Pick<PublishFormProps, "onOpen"> & { readonly problems: readonly ContentProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert tone="failed" title="Not handed in: this is missing" live="alert">
      <ProblemList problems={problems} onOpen={onOpen} />
    </Alert>
  );
}

function Waits({ draft }: { readonly draft: DraftFiles }) {
  return (
    <Alert tone="running" title="A version waits for review">
      <p>You may go on writing: what waits does not change any more.</p>
      <p className="mt-2">
        <ChangeButton draft={draft} what="withdraw" label="Take it back" />
      </p>
    </Alert>
  );
}

/** Does something with the exercise as a whole, and shows what became of it. */
function ChangeButton({
  draft,
  what,
  label,
  then,
}: {
  readonly draft: DraftFiles;
  readonly what: Change;
  readonly label: string;
  readonly then?: Route;
}) {
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  const act = async () => {
    const done = await change(draft.id, what).catch(() => false);
    setFailed(!done);
    if (!done) return;
    if (then === undefined) router.refresh();
    else router.push(then);
  };
  return (
    <>
      <Button size="sm" variant={what === "delete" ? "danger" : "secondary"} onClick={() => void act()}>
        {label}
      </Button>
      <span role="status" className="ml-2 text-sm text-failed-ink empty:hidden">
        {failed ? "That could not be done. Reload the page to see how it stands." : ""}
      </span>
    </>
  );
}

function titleOf(draft: DraftFiles): string {
  return textAt(draft.plain, ["title"]) || draft.slug;
}

function Ways({ draft, opened: { status, versions } }: { readonly draft: DraftFiles; readonly opened: OpenDraft }) {
  if (status === "published")
    return (
      <div className="flex flex-wrap gap-2">
        <ButtonLink size="sm" href={`/exercises/${draft.slug}`}>
          See it in the catalogue
        </ButtonLink>
        <ChangeButton draft={draft} what="retire" label="Retire it" />
      </div>
    );
  if (status === "retired")
    return (
      <div>
        <p className="mb-2 text-muted">Retired: no longer listed. Whoever began it keeps it, and past submissions stay.</p>
        <ChangeButton draft={draft} what="restore" label="Put it back into the catalogue" />
      </div>
    );
  if (versions.some(({ publishedAt }) => publishedAt !== null)) return null;
  return (
    <div>
      <Dialog
        trigger={
          <Button size="sm" variant="danger">
            Delete this draft…
          </Button>
        }
        title={`Delete “${titleOf(draft)}”?`}
        description="Its files and versions are gone for good, here and on the server. Export it first if you may want it again."
      >
        <ChangeButton draft={draft} what="delete" label="Delete it" then="/studio" />
      </Dialog>
    </div>
  );
}
