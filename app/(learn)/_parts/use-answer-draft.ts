"use client";
import { useMemo, useState } from "react";
import { useTextDraft } from "@/app/_drafts/use-text-draft";

export interface AnswerDraft {
  readonly answer: readonly string[];
  readonly write: (answer: readonly string[]) => void;
  /** The answer is given and right: on the next visit the question is asked anew. A wrong one waits to be mended. */
  readonly settle: () => void;
}

/** An answer while it is written, kept like every draft. @param first - what stands there before anything was written. */
export function useAnswerDraft(key: string, first: () => readonly string[]): AnswerDraft {
  const draft = useTextDraft(`answer:${key}`);
  const [starting] = useState(first);
  const [given, setGiven] = useState<readonly string[] | undefined>();
  const kept = useMemo(() => readAnswer(draft.text), [draft.text]);
  const answer = given ?? kept ?? starting;
  return {
    answer,
    write: (next) => {
      setGiven(next);
      draft.keep(JSON.stringify(next));
    },
    settle: () => {
      setGiven(answer);
      draft.keep(null);
    },
  };
}

function readAnswer(kept: string | null): readonly string[] | undefined {
  if (kept === null) return undefined;
  try {
    const parsed: unknown = JSON.parse(kept);
    return Array.isArray(parsed) ? parsed.filter((one) => typeof one === "string") : undefined;
  } catch {
    return undefined;
  }
}
