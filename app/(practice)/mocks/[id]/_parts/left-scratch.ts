import { z } from "zod";
import type { LeftScratch } from "./merge-scratch";

const STORE = "stepwise:mock-notes:";
const Left = z.object({ text: z.string(), base: z.string() });

/** Notes that this browser keeps because the server has not confirmed them. */
export function leftScratch(mockId: string): LeftScratch | undefined {
  try {
    return Left.safeParse(JSON.parse(localStorage.getItem(STORE + mockId) ?? "null")).data;
  } catch {
    return undefined; // no storage, or nothing that can be read
  }
}

/** Keeps them; null forgets them. */
export function storeScratch(mockId: string, left: LeftScratch | null): void {
  try {
    if (left === null) localStorage.removeItem(STORE + mockId);
    else localStorage.setItem(STORE + mockId, JSON.stringify(left));
  } catch {
    // No storage, or it is full: the server's copy is the one that counts.
  }
}
