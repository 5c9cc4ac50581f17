import type { GivenAnswer } from "@/lib/interviews";

/** What the page knows of an answer; the same that it sends. */
export type RoomAnswer = Omit<GivenAnswer, "itemId">;

export const NO_ANSWER: RoomAnswer = { answer: [], flagged: false, confidence: null, spentMs: 0, revision: 0 };

/** Whether something was answered. */
export function isAnswered({ answer }: RoomAnswer): boolean {
  return answer.some((text) => text.trim() !== "");
}

const STORE = "stepwise:mock:";

/** Answers that the server has not confirmed, by item: kept in this browser at each change, so that a killed page loses nothing. */
export function storedAnswers(mockId: string): Readonly<Record<string, RoomAnswer>> {
  try {
    return JSON.parse(localStorage.getItem(STORE + mockId) ?? "{}") as Record<string, RoomAnswer>; // written below, by us
  } catch {
    return {};
  }
}

export function storeAnswers(mockId: string, answers: Readonly<Record<string, RoomAnswer>>): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(STORE + mockId);
    else localStorage.setItem(STORE + mockId, JSON.stringify(answers));
  } catch {
    // No storage, or it is full: the server's copy is the one that counts.
  }
}
