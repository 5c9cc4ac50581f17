import "server-only";
import { findMock, saveMockAnswer, saveScratch, updateMockDevice } from "@/lib/db/mock-interviews";
import { accept, refuse, type Result } from "@/lib/kernel";
import { paperSchema } from "../paper/paper";
import { ownerOf, type MockPerson } from "./mock-person";
import { GRACE_SECONDS } from "./mock-timing";

/** One answer as the page sends it, as soon as it is given. */
export interface GivenAnswer {
  readonly itemId: string;
  readonly answer: readonly string[];
  readonly flagged: boolean;
  /** From 1 (a guess) to 4 (sure); null when it was not said. */
  readonly confidence: number | null;
  readonly spentMs: number;
  /** Counts up with each change in the page. */
  readonly revision: number;
}

export type AnswerRefusal = "not-found" | "over" | "elsewhere";

/**
 * Saves one answer.
 * @returns the milliseconds left, by the server's clock. An older revision than the saved one is taken as known, and changes nothing.
 */
export async function answerMock(
  person: MockPerson,
  mockId: string,
  { device, given }: { readonly device: string; readonly given: GivenAnswer },
): Promise<Result<number, AnswerRefusal>> {
  const mock = await findMock(ownerOf(person), mockId);
  if (mock === null || !paperSchema.parse(mock.paper).some(({ id }) => id === given.itemId)) return refuse("not-found");
  const { itemId, answer, flagged, confidence, spentMs, revision } = given;
  const row = { mockId, itemId, device, answer: JSON.stringify(answer), flagged, confidence, spentMs, revision };
  if (await saveMockAnswer(row, GRACE_SECONDS)) return accept(mock.leftMs);
  if (mock.device !== device) return refuse("elsewhere");
  return mock.finishedAt !== null || mock.leftMs < -1000 * GRACE_SECONDS ? refuse("over") : accept(mock.leftMs);
}

/** Keeps the scratch notes; they are not graded. @returns whether they were taken: not from a device that does not hold the interview. */
export function keepScratch(person: MockPerson, mockId: string, notes: Record<"device" | "scratch", string>): Promise<boolean> {
  return saveScratch(ownerOf(person), mockId, notes);
}

/** Lets this device answer from now on, and no other. */
export async function takeOverMock(person: MockPerson, mockId: string, device: string): Promise<void> {
  await updateMockDevice(ownerOf(person), mockId, device);
}
