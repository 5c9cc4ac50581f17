"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, findDraft, keepDraft } from "./journal";

const QUIET_MS = 300; // saved this long after the last key; well within the promised second

/** What a person is working on. */
export interface Work {
  readonly definition: string;
  readonly input: string;
  /** JSON text; empty where the exercise gives the world. */
  readonly world: string;
}

export type SaveState = "loading" | "untouched" | "restored" | "saving" | "saved" | "not-kept";

export interface DraftedWork {
  readonly work: Work;
  readonly state: SaveState;
  readonly change: (change: Partial<Work>) => void;
  /** Back to what it was at first; what was written is gone. */
  readonly reset: () => void;
  /** Notes that all shown tests passed. */
  readonly noteChecked: () => void;
}

/** Keeps work in this browser's journal, and brings it back on the next visit. */
export function useDraft(key: string, first: Work): DraftedWork {
  const [work, setWork] = useState(first);
  const [state, setState] = useState<SaveState>("loading");
  const latest = useRef<Draft | undefined>(undefined);
  const starting = useRef(first);
  const current = useRef(first); // what was written last: a change may come from before the last drawing

  useEffect(() => {
    let gone = false;
    void findDraft(key).then((draft) => {
      if (gone) return;
      // Typed before the journal answered: that wins.
      if (draft === undefined || latest.current !== undefined) {
        setState((before) => (before === "loading" ? "untouched" : before));
        return;
      }
      latest.current = draft;
      current.current = workOf(draft, starting.current);
      setWork(current.current);
      setState("restored");
    });
    return () => {
      gone = true;
    };
  }, [key]);

  const save = useSaving(setState);
  const change = useCallback(
    (part: Partial<Work>) => {
      const next = { ...current.current, ...part };
      current.current = next;
      latest.current = { ...next, key, updatedAtMs: Date.now() };
      setWork(next);
      setState("saving");
      save(latest.current);
    },
    [key, save],
  );
  const reset = useCallback(() => {
    latest.current = undefined;
    save(undefined);
    current.current = starting.current;
    setWork(starting.current);
    setState("untouched");
    void dropDraft(key);
  }, [key, save]);
  const noteChecked = useCallback(() => {
    if (latest.current === undefined) return;
    latest.current = { ...latest.current, checkedAtMs: Date.now() };
    save(latest.current);
  }, [save]);
  return { work, state, change, reset, noteChecked };
}

function workOf({ definition, input, world }: Draft, first: Work): Work {
  return { definition, input: input ?? first.input, world: world ?? first.world };
}

/** @returns a function that has a draft saved soon, and drops the wait with `undefined`; a page that is left saves at once. */
function useSaving(setState: (state: SaveState) => void): (draft: Draft | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<Draft | undefined>(undefined);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    const draft = pending.current;
    pending.current = undefined;
    if (draft === undefined) return;
    void keepDraft(draft).then((kept) => {
      if (pending.current === undefined) setState(kept ? "saved" : "not-kept");
    });
  }, [setState]);
  useEffect(() => {
    document.addEventListener("visibilitychange", save);
    window.addEventListener("pagehide", save);
    return () => {
      save();
      document.removeEventListener("visibilitychange", save);
      window.removeEventListener("pagehide", save);
    };
  }, [save]);
  return useCallback(
    (draft: Draft | undefined) => {
      pending.current = draft;
      clearTimeout(timer.current);
      if (draft !== undefined) timer.current = setTimeout(save, QUIET_MS);
    },
    [save],
  );
}
