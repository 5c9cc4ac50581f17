"use client";
import { useEffect, useState } from "react";
import { browserJournal, entriesOf } from "@/app/_drafts/browser-journal";

export interface LocalStandings {
  /** Slugs whose shown tests all passed in this browser: a preview, never a verdict. */
  readonly passed: readonly string[];
  /** Slugs with a text in this browser. */
  readonly started: readonly string[];
}

const PREFIX = "exercise:";

/** What this browser's journal knows of exercises; undefined until it has answered. */
export function useLocalStandings(): LocalStandings | undefined {
  const [standings, setStandings] = useState<LocalStandings>();
  useEffect(() => {
    let gone = false;
    void browserJournal
      .account()
      .then(entriesOf)
      .then((entries) => {
        if (gone) return;
        const own = entries.filter(({ key, texts }) => key.startsWith(PREFIX) && texts !== null);
        const slugs = (some: typeof own) => some.map(({ key }) => key.slice(PREFIX.length));
        setStandings({ passed: slugs(own.filter(({ isChecked }) => isChecked)), started: slugs(own) });
      });
    return () => {
      gone = true;
    };
  }, []);
  return standings;
}
