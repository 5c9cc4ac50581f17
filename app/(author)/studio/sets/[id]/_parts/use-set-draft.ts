"use client";
import { useCallback, useMemo, useRef, useState } from "react";
import type { OpenSet } from "@/lib/question-sets";
import type { Json } from "@/lib/asl";
import { readPlain } from "@/lib/exercise-files";
import { type Saving, useSaving } from "../../../_parts/saving/use-saving";
import { save, storedRevision } from "../../actions";
import type { ShownDraft } from "../../shown-draft";

/** What the page has of a set beside what the server read in it. */
export type SetOfPage = Pick<OpenSet, "id" | "kind" | "title" | "status" | "version" | "hasChanges" | "source" | "revision">;

interface Text {
  readonly title: string;
  readonly source: string;
}

/** The draft of a set: the one text that forms, source and preview work on. */
export interface SetDraft extends Text, Omit<Saving<ShownDraft>, "noteChange"> {
  readonly id: string;
  /** The source as data; undefined while it is not YAML. */
  readonly plain: Json | undefined;
  readonly write: (change: Partial<Text>) => void;
  /** Changes the source. */
  readonly edit: (change: (yaml: string) => string) => void;
}

const WHY = {
  "not-found": "This set is not there any more. Copy the source, and begin a new one from it.",
  unfit: "The text holds a character that cannot be kept, or is longer than 128 KiB.",
  "signed-out": "You are signed out. Sign in in another tab; this page saves again after it.",
  malformed: "The text is larger than the server takes. Make two sets of it.",
} as const;

/** Keeps a set being written, and saves it soon after each change. */
export function useSetDraft({ id, title, source, revision }: SetOfPage, read: ShownDraft): SetDraft {
  const [text, setText] = useState<Text>(() => ({ title, source }));
  const current = useRef(text);
  const latest = useCallback(() => current.current, []);
  const send = useCallback((base: number, sent: Text) => save({ id, base, ...sent }), [id]);
  const newest = useCallback(() => storedRevision(id), [id]);
  const [first] = useState({ draft: text, revision, read });
  const { noteChange, ...saved } = useSaving<Text, ShownDraft, keyof typeof WHY>({ first, draft: text, latest, send, newest, why: WHY });
  const write = useCallback(
    (change: Partial<Text>) => {
      const next = { ...current.current, ...change };
      if (next.title === current.current.title && next.source === current.current.source) return;
      current.current = next;
      setText(next);
      noteChange();
    },
    [noteChange],
  );
  const edit = useCallback(
    (change: (yaml: string) => string) => {
      write({ source: change(current.current.source) });
    },
    [write],
  );
  const plain = useMemo(() => readPlain(text.source), [text.source]);
  return { id, ...text, plain, write, edit, ...saved };
}
