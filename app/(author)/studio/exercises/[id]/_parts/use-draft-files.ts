"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Json } from "@/lib/asl";
import type { OpenDraft, ReadDraft } from "@/lib/authoring";
import { type ExerciseFiles, readPlain } from "@/lib/exercise-files";
import { save } from "../../actions";

/** How the draft in this page stands to the one on the server. */
export type SaveState =
  | { readonly status: "saved" | "waiting" | "saving" }
  /** A newer draft is stored: nothing more is saved until somebody decides. */
  | { readonly status: "stale" }
  | { readonly status: "failed"; readonly why: string };

/** The files of an exercise being written: the one thing that forms, source, preview and proof work on. */
export interface DraftFiles {
  readonly id: string;
  readonly slug: string;
  readonly files: ExerciseFiles;
  /** exercise.yaml as data; undefined while it is not YAML. */
  readonly plain: Json | undefined;
  /** What the server last read in them. */
  readonly read: ReadDraft;
  readonly revision: number;
  readonly saving: SaveState;
  /** Writes a file; undefined removes it. */
  readonly write: (path: string, text: string | undefined) => void;
  /** Changes exercise.yaml. */
  readonly edit: (change: (yaml: string) => string) => void;
  /** Takes the place of all files. */
  readonly replace: (files: ExerciseFiles) => void;
  /** Saves at once. @returns the revision that holds all of this page; undefined when it could not be saved. */
  readonly saveNow: () => Promise<number | undefined>;
  /** After a conflict: puts this page's files over the newer ones. */
  readonly overwrite: () => void;
}

const QUIET_MS = 800;
const YAML = "exercise.yaml";
const NO_ANSWER = "The server does not answer. It is tried again with your next change.";

const WHY = {
  "not-found": "This exercise is not there any more. Export what you have here, and import it again.",
  unfit: "A file has a name, a size or a character that cannot be kept. See the problems under Overview.",
  "signed-out": "You are signed out. Sign in in another tab; this page saves again after it.",
  malformed: "The files are larger than the server takes. Shorten inputs and worlds.",
} as const;

/** Keeps the files of a draft, and saves them soon after each change, one save at a time. */
export function useDraftFiles(draft: OpenDraft): DraftFiles {
  const { id, slug } = draft;
  const [files, setFiles] = useState(draft.files);
  const current = useRef(draft.files);
  const latest = useCallback(() => current.current, []);
  const { noteChange, ...saved } = useSaving(draft, latest, files);
  const write = useCallback(
    (path: string, text: string | undefined) => {
      const before = current.current[path];
      const next = text === undefined ? undefined : withLineEndsOf(before, text);
      if (next === before) return;
      const others = Object.entries(current.current).filter(([other]) => other !== path);
      current.current = Object.fromEntries(next === undefined ? others : [...others, [path, next] as const]);
      setFiles(current.current);
      noteChange();
    },
    [noteChange],
  );
  const edit = useCallback(
    (change: (yaml: string) => string) => {
      write(YAML, change(current.current[YAML] ?? ""));
    },
    [write],
  );
  const replace = useCallback(
    (next: ExerciseFiles) => {
      for (const path of new Set([...Object.keys(current.current), ...Object.keys(next)])) write(path, next[path]);
    },
    [write],
  );
  const yaml = files[YAML] ?? "";
  const plain = useMemo(() => readPlain(yaml), [yaml]);
  return { id, slug, files, plain, write, edit, replace, ...saved };
}

/** Sends the files a moment after the last change; stops, and says so, where a newer draft is stored. */
function useSaving(draft: OpenDraft, latest: () => ExerciseFiles, files: ExerciseFiles) {
  const { id } = draft;
  const [read, setRead] = useState<ReadDraft>({ problems: draft.problems, view: draft.view });
  const [revision, setRevision] = useState(draft.revision);
  const [saving, setSaving] = useState<SaveState>({ status: "saved" });
  const stored = useRef({ files: draft.files, revision: draft.revision, stopped: false });
  const store = useCallback(async (): Promise<void> => {
    const sent = latest();
    const { revision: base, stopped } = stored.current;
    if (sent === stored.current.files || stopped) return;
    setSaving({ status: "saving" });
    const answer = await save({ id, base, files: sent }).catch(() => undefined);
    if (answer?.ok === true) {
      stored.current = { files: sent, revision: answer.value.revision, stopped: false };
      setRevision(answer.value.revision);
      setRead(answer.value);
    } else if (answer?.refusal === "stale") stored.current = { ...stored.current, stopped: true };
    setSaving(stateAfter(answer, latest() === sent));
  }, [id, latest]);
  const oneByOne = useOneByOne(store);
  const saveNow = useCallback(async (): Promise<number | undefined> => {
    await oneByOne();
    return stored.current.files === latest() ? stored.current.revision : undefined;
  }, [oneByOne, latest]);
  useEffect(() => {
    if (files === stored.current.files) return undefined;
    const quiet = setTimeout(() => void saveNow(), QUIET_MS);
    return () => {
      clearTimeout(quiet);
    };
  }, [files, saveNow]);
  useWarning(saving.status !== "saved");
  const noteChange = useCallback(() => {
    setSaving((before) => (before.status === "stale" ? before : { status: "waiting" }));
  }, []);
  const overwrite = useCallback(() => {
    void storedRevision(id).then((newer) => {
      if (newer === undefined) return;
      stored.current = { ...stored.current, revision: newer, stopped: false };
      void saveNow();
    });
  }, [id, saveNow]);
  return { read, revision, saving, saveNow, overwrite, noteChange };
}

type Answer = Awaited<ReturnType<typeof save>> | undefined;

function stateAfter(answer: Answer, isLatest: boolean): SaveState {
  if (answer?.ok === true) return { status: isLatest ? "saved" : "waiting" };
  if (answer?.refusal === "stale") return { status: "stale" };
  return { status: "failed", why: answer === undefined ? NO_ANSWER : WHY[answer.refusal] };
}

/** @returns the work, never begun before an earlier one has ended. */
function useOneByOne(work: () => Promise<void>): () => Promise<void> {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(() => {
    last.current = last.current.then(work);
    return last.current;
  }, [work]);
}

/** Editors and text areas know one line end; a file that was written with another keeps it. */
function withLineEndsOf(before: string | undefined, text: string): string {
  return before?.includes("\r\n") === true ? text.replace(/\r?\n/g, "\r\n") : text;
}

/** The revision stored by somebody else; a second change meanwhile is refused again. */
async function storedRevision(id: string): Promise<number | undefined> {
  const answer = await fetch(`/studio/exercises/${id}/revision`, { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const { revision } = (await answer.json()) as { readonly revision: number };
  return revision;
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
