"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { HeldText } from "./text-draft";

export interface TextDraft {
  /** What was written and not given yet; null where there is nothing. */
  readonly text: string | null;
  /** Keeps a text; null drops it: it was given, or is not wanted. */
  readonly keep: (text: string | null) => void;
}

/**
 * Keeps a text while it is written, in this browser within a second and in the account soon after. What does so is loaded once the page
 * is awake: reading pages stay light.
 * @param key - `answer:<lesson>/<question>`, `said:<question>` or `note:<id>`.
 */
export function useTextDraft(key: string): TextDraft {
  const [text, setText] = useState<string | null>(null);
  const held = useRef<HeldText | undefined>(undefined);
  const early = useRef<{ readonly text: string | null } | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    let letGo: (() => void) | undefined;
    void import("./text-draft").then(({ holdText }) => {
      if (isGone) return;
      const holding = holdText(key, setText);
      held.current = holding;
      letGo = holding.letGo;
      if (early.current !== undefined) holding.change(early.current.text);
      early.current = undefined;
    });
    return () => {
      isGone = true;
      held.current = undefined;
      letGo?.();
    };
  }, [key]);
  const keep = useCallback((next: string | null) => {
    setText(next);
    if (held.current === undefined) early.current = { text: next };
    else held.current.change(next);
  }, []);
  return { text, keep };
}
