"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "@/lib/kernel";

/** How the draft in this page stands to the one on the server. */
export type SaveState =
  | { readonly status: "saved" | "waiting" | "saving" }
  /** A newer draft is stored: nothing more is saved until somebody decides. */
  | { readonly status: "stale" }
  | { readonly status: "failed"; readonly why: string };

/** A draft as the page got it, and what can be done about it. The functions must stay the same between renders. */
interface Saved<Draft, Read, Refusal extends string> {
  readonly first: { readonly draft: Draft; readonly revision: number; readonly read: Read };
  /** What the page shows now. */
  readonly draft: Draft;
  /** The same, asked for at any time. */
  readonly latest: () => Draft;
  /** Stores a draft that began from a revision; `stale` where a newer one is there. */
  readonly send: (base: number, draft: Draft) => Promise<Result<Read & { readonly revision: number }, Refusal | "stale">>;
  /** The revision that is stored; undefined where nobody answers. */
  readonly newest: () => Promise<number | undefined>;
  /** What each refusal is in words. */
  readonly why: Readonly<Record<Refusal, string>>;
}

const QUIET_MS = 800;
const NO_ANSWER = "The server does not answer. It is tried again with your next change.";

/** What a page knows of its draft on the server, and can do with it. */
export interface Saving<Read> {
  /** What the server last read in it. */
  readonly read: Read;
  readonly revision: number;
  readonly saving: SaveState;
  /** Saves at once. @returns the revision that holds all of this page; undefined when it could not be saved. */
  readonly saveNow: () => Promise<number | undefined>;
  /** After a conflict: puts this page's draft over the newer one. */
  readonly overwrite: () => void;
  /** Says that the draft was changed. */
  readonly noteChange: () => void;
}

/** Sends a draft a moment after the last change, one save at a time; stops, and says so, where a newer draft is stored. Equal drafts are the same object. */
export function useSaving<Draft, Read, Refusal extends string>({
  first,
  draft,
  latest,
  send,
  newest,
  why,
}: Saved<Draft, Read, Refusal>): Saving<Read> {
  const [read, setRead] = useState<Read>(first.read);
  const [revision, setRevision] = useState(first.revision);
  const [saving, setSaving] = useState<SaveState>({ status: "saved" });
  const stored = useRef({ draft: first.draft, revision: first.revision, stopped: false });
  const store = useCallback(async (): Promise<void> => {
    const sent = latest();
    const { revision: base, stopped } = stored.current;
    if (sent === stored.current.draft || stopped) return;
    setSaving({ status: "saving" });
    const answer = await send(base, sent).catch(() => undefined);
    if (answer?.ok === true) {
      stored.current = { draft: sent, revision: answer.value.revision, stopped: false };
      setRevision(answer.value.revision);
      setRead(answer.value);
    } else if (answer?.refusal === "stale") stored.current = { ...stored.current, stopped: true };
    setSaving(stateAfter(answer, latest() === sent, why));
  }, [latest, send, why]);
  const oneByOne = useOneByOne(store);
  const saveNow = useCallback(async (): Promise<number | undefined> => {
    await oneByOne();
    return stored.current.draft === latest() ? stored.current.revision : undefined;
  }, [oneByOne, latest]);
  useEffect(() => {
    if (draft === stored.current.draft) return undefined;
    const quiet = setTimeout(() => void saveNow(), QUIET_MS);
    return () => {
      clearTimeout(quiet);
    };
  }, [draft, saveNow]);
  useWarning(saving.status !== "saved");
  const noteChange = useCallback(() => {
    setSaving((before) => (before.status === "stale" ? before : { status: "waiting" }));
  }, []);
  const overwrite = useCallback(() => {
    void newest().then((newer) => {
      if (newer === undefined) return;
      stored.current = { ...stored.current, revision: newer, stopped: false };
      void saveNow();
    });
  }, [newest, saveNow]);
  return { read, revision, saving, saveNow, overwrite, noteChange };
}

function stateAfter<Refusal extends string>(
  answer: Result<unknown, Refusal | "stale"> | undefined,
  isLatest: boolean,
  why: Readonly<Record<Refusal, string>>,
): SaveState {
  if (answer === undefined) return { status: "failed", why: NO_ANSWER };
  if (answer.ok) return { status: isLatest ? "saved" : "waiting" };
  return answer.refusal === "stale" ? { status: "stale" } : { status: "failed", why: why[answer.refusal] };
}

/** @returns the work, never begun before an earlier one has ended. */
function useOneByOne(work: () => Promise<void>): () => Promise<void> {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(() => {
    last.current = last.current.then(work);
    return last.current;
  }, [work]);
}

/** Asks before a page is left whose changes are not stored yet. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
}
