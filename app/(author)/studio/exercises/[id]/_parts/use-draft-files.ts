"use client";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Json } from "@/lib/asl";
import type { OpenDraft, ReadDraft } from "@/lib/authoring";
import { type ExerciseFiles, readPlain } from "@/lib/exercise-files";
import { type SaveState, useSaving } from "../../../_parts/saving/use-saving";
import { save } from "../../actions";

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

const YAML = "exercise.yaml";

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
  const send = useCallback((base: number, sent: ExerciseFiles) => save({ id, base, files: sent }), [id]);
  const newest = useCallback(() => storedRevision(id), [id]);
  const [first] = useState({ draft: draft.files, revision: draft.revision, read: { problems: draft.problems, view: draft.view } });
  const { noteChange, ...saved } = useSaving<ExerciseFiles, ReadDraft, keyof typeof WHY>({
    first,
    draft: files,
    latest,
    send,
    newest,
    why: WHY,
  });
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
