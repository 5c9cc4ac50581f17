"use client";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { SavedAnswer } from "@/lib/interviews";
import { AnswerStore, type AnswersSeen } from "./answer-store";
import { NO_ANSWER, type RoomAnswer } from "./room-answer";

export interface Answers extends Omit<AnswersSeen, "answers"> {
  readonly of: (itemId: string) => RoomAnswer;
  readonly change: (itemId: string, part: Partial<RoomAnswer>) => void;
  readonly flush: () => Promise<void>;
}

/** The answers of a mock interview, saved as they are given. @param onLeft - told the milliseconds left with each that the server takes. */
export function useAnswers(mockId: string, saved: readonly SavedAnswer[], onLeft: (leftMs: number) => void): Answers {
  const [store] = useState(() => new AnswerStore(mockId, saved));
  const { answers, saving, closed } = useSyncExternalStore(store.subscribe, store.seen, store.seen);
  useEffect(() => store.start(onLeft), [store, onLeft]);
  const change = useCallback(
    (itemId: string, part: Partial<RoomAnswer>) => {
      store.change(itemId, part);
    },
    [store],
  );
  const flush = useCallback(() => store.flush(), [store]);
  return { of: (itemId) => answers[itemId] ?? NO_ANSWER, change, flush, saving, closed };
}
