"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { findMockSeat, takeMockSeat } from "@/app/_session/mock-person";
import {
  endMock,
  endMockIfDue,
  findFinishedMock,
  keepScratch,
  markOwnAnswer,
  ownChoice,
  queueMisses,
  startMock,
  takeOverMock,
  type StartRefusal,
} from "@/lib/interviews";

const MAX_SCRATCH = 20_000;
const Id = z.string().regex(/^[a-z0-9]{10,40}$/);
const Wanted = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("blueprint"), slug: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  z.object({ kind: z.literal("authored"), id: Id }),
  z.object({ kind: z.literal("own"), choice: ownChoice }),
  z.object({ kind: z.literal("weak-spots") }),
]);
const Start = z.object({ wanted: Wanted, extraPercent: z.number().int().min(0).max(100) });

/** Starts a mock interview and leads to it. @returns only when it was not started, with why not. */
export async function start(request: unknown): Promise<StartRefusal | "malformed"> {
  const { person, device } = await takeMockSeat();
  const parsed = Start.safeParse(request);
  if (!parsed.success) return "malformed";
  const { wanted, extraPercent } = parsed.data;
  const started = await startMock(person, wanted, { extraPercent, device });
  if (!started.ok) return started.refusal;
  redirect(`/mocks/${started.value}`);
}

/** Hands the interview in and leads to its result. */
export async function end(mockId: unknown): Promise<void> {
  const seat = await findMockSeat();
  const id = Id.safeParse(mockId);
  if (seat === null || !id.success || !(await endMock(seat.person, id.data))) redirect("/mocks");
  redirect(`/mocks/${id.data}/result`);
}

/**
 * Ends the interview if its time is up by the server's clock, whatever the page's clock says, and leads to the result.
 * @returns only when there is time left: the milliseconds.
 */
export async function endIfDue(mockId: unknown): Promise<number> {
  const seat = await findMockSeat();
  const id = Id.safeParse(mockId);
  if (seat === null || !id.success) redirect("/mocks");
  const leftMs = await endMockIfDue(seat.person, id.data);
  if (leftMs === null) redirect("/mocks");
  if (leftMs > 0) return leftMs;
  redirect(`/mocks/${id.data}/result`);
}

/** Lets this browser answer from now on. */
export async function takeOver(mockId: unknown): Promise<void> {
  const { person, device } = await takeMockSeat();
  const id = Id.safeParse(mockId);
  if (!id.success) redirect("/mocks");
  await takeOverMock(person, id.data, device);
  redirect(`/mocks/${id.data}`);
}

/** Keeps the scratch notes. @returns whether they were taken. */
export async function noteScratch(mockId: unknown, scratch: unknown): Promise<boolean> {
  const seat = await findMockSeat();
  const parsed = z.object({ id: Id, scratch: z.string().max(MAX_SCRATCH) }).safeParse({ id: mockId, scratch });
  if (seat === null || !parsed.success) return false;
  return keepScratch(seat.person, parsed.data.id, { device: seat.device, scratch: parsed.data.scratch });
}

const OwnMark = z.object({ id: Id, itemId: z.string().max(120), score: z.number().min(0).max(1) });

/** Keeps a learner's own mark for an open answer. @returns whether it was kept. */
export async function markOwn(mark: unknown): Promise<boolean> {
  const seat = await findMockSeat();
  const parsed = OwnMark.safeParse(mark);
  if (seat === null || !parsed.success) return false;
  const { id, itemId, score } = parsed.data;
  return markOwnAnswer(seat.person, id, { itemId, score });
}

/** Queues everything that a finished mock interview missed for review. @returns how many were new; null where it could not be done. */
export async function queueAll(mockId: unknown): Promise<number | null> {
  const seat = await findMockSeat();
  const id = Id.safeParse(mockId);
  if (seat === null || seat.person.user === null || !id.success) return null;
  const found = await findFinishedMock(seat.person, id.data);
  return found.ok ? queueMisses(seat.person.user, found.value) : null;
}
