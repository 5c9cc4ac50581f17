"use client";
import { useCallback, useMemo, useState } from "react";
import type { DraftKeeper, DraftView, KeptHere, Texts, VersionReason } from "@/lib/drafts";
import { BROWSER_PORTS, PAGE_PORTS } from "./draft-ports";
import { useDraftKeeper } from "./use-draft-keeper";

/** The key of work that its page keeps by itself, such as an answer in a mock interview. */
export const KEPT_ELSEWHERE = "";

/** What a person is working on. */
export interface Work {
  readonly definition: string;
  readonly input: string;
  /** JSON text; empty where the exercise gives the world. */
  readonly world: string;
}

export interface DraftedWork {
  readonly work: Work;
  /** What it was at first. */
  readonly first: Work;
  readonly state: KeptHere;
  readonly change: (change: Partial<Work>, why?: VersionReason) => void;
  /** Back to what it was at first; what was written is among the versions. */
  readonly reset: () => void;
  /** Notes that all shown tests passed. */
  readonly noteChecked: () => void;
  /** Keeps the work as it stands as a version. */
  readonly keepVersion: (why: VersionReason) => void;
  /** How and where it is kept; undefined where its page keeps it by itself. */
  readonly keeping: Keeping | undefined;
}

/** What the parts of a page that tell of versions and devices need. */
export interface Keeping {
  readonly key: string;
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
}

/** Keeps work in this browser's journal and in the account, and brings it back on the next visit. */
export function useDraft(key: string, first: Work): DraftedWork {
  const [starting] = useState(first);
  const [keeper, view] = useDraftKeeper(key, key === KEPT_ELSEWHERE ? PAGE_PORTS : BROWSER_PORTS);
  const work = useMemo(() => workOf(view.texts, starting), [view.texts, starting]);
  const change = useCallback(
    (part: Partial<Work>, why?: VersionReason) => {
      keeper.change({ ...workOf(keeper.view().texts, starting), ...part }, why);
    },
    [keeper, starting],
  );
  const reset = useCallback(() => {
    keeper.change(null, "reset");
  }, [keeper]);
  const noteChecked = useCallback(() => {
    keeper.noteChecked();
  }, [keeper]);
  const keepVersion = useCallback(
    (why: VersionReason) => {
      keeper.keepVersion(why);
    },
    [keeper],
  );
  const keeping = useMemo(() => (key === KEPT_ELSEWHERE ? undefined : { key, keeper, view }), [key, keeper, view]);
  const state = view.texts === null && view.here !== "loading" ? "untouched" : view.here;
  return { work, first: starting, state, change, reset, noteChecked, keepVersion, keeping };
}

function workOf(texts: Texts | null, { definition, input, world }: Work): Work {
  return { definition: texts?.definition ?? definition, input: texts?.input ?? input, world: texts?.world ?? world };
}
