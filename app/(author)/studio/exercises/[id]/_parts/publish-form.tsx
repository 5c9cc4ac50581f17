"use client";
import { Send } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { OpenDraft } from "@/lib/authoring";
import type { ContentProblem } from "@/lib/content";
import { change, handIn, rename, type Change } from "../../actions";
import { RegradePanel } from "./regrade-panel";
import type { DraftFiles } from "./use-draft-files";
import { VersionList } from "./version-list";

/** From draft to learners: what is missing, who decides, and what became of earlier versions. */
export function PublishForm({ draft, opened }: { readonly draft: DraftFiles; readonly opened: OpenDraft }) {
  const published = opened.versions.find(({ state }) => state === "published");
  const waits = opened.versions[0]?.state === "in_review";
  return (
    <div className="grid gap-7">
      {waits ? <Waits draft={draft} /> : <HandIn draft={draft} opened={opened} />}
      <VersionList versions={opened.versions} />
      {published !== undefined && published.number > 1 ? <RegradePanel versionId={published.id} /> : null}
      <Address draft={draft} fixed={opened.versions.length > 0} />
      <Ways draft={draft} opened={opened} />
    </div>
  );
}

function HandIn({ draft, opened }: { readonly draft: DraftFiles; readonly opened: OpenDraft }) {
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
      <Missing problems={missing} />
    </section>
  );
}

const NOT_SENT: ContentProblem = {
  file: "",
  line: 1,
  message: "The draft could not be saved, or the server did not answer.",
  mend: "Try again.",
};

function Missing({ problems }: { readonly problems: readonly ContentProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert tone="failed" title="Not handed in: this is missing" live="alert">
      <ul className="list-disc pl-4">
        {problems.map(({ file, message, mend }) => (
          <li key={file + message} className="break-words">
            {file === "" ? null : <code className="text-sm">{file}: </code>}
            {message} {mend}
          </li>
        ))}
      </ul>
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

function Address({ draft, fixed }: { readonly draft: DraftFiles; readonly fixed: boolean }) {
  const router = useRouter();
  const [slug, setSlug] = useState(draft.slug);
  const [problem, setProblem] = useState("");
  const save = async () => {
    await draft.saveNow();
    const renamed = await rename(draft.id, slug).catch(() => undefined);
    if (renamed?.ok === true) {
      setSlug(renamed.value);
      window.location.reload();
    } else
      setProblem(
        renamed?.refusal === "taken" ? "Another exercise has that address. Choose another." : "It could not be changed. Try again.",
      );
    router.refresh();
  };
  if (fixed)
    return (
      <p className="text-muted">
        Its address is <code>/exercises/{draft.slug}</code>. It stays, since it has been handed in.
      </p>
    );
  return (
    <div className="grid gap-2">
      <Field label="Address" hint={`Learners find it at /exercises/${slug}`} error={problem}>
        {(control) => (
          <Input
            {...control}
            value={slug}
            onChange={(event) => {
              setSlug(event.target.value);
            }}
          />
        )}
      </Field>
      {slug === draft.slug ? null : (
        <div>
          <Button size="sm" onClick={() => void save()}>
            Change the address
          </Button>
        </div>
      )}
    </div>
  );
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
      <ChangeButton draft={draft} what="delete" label="Delete this draft" then={"/studio"} />
    </div>
  );
}
