"use server";
import { randomInt } from "node:crypto";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { takeMockSeat } from "@/app/_session/mock-person";
import { drawPractice, findPractised, ownChoice, startMock, type StartRefusal } from "@/lib/interviews";

const { topics, levels, kinds } = ownChoice.shape;
const name = z.string().regex(/^[a-z0-9-]{1,80}:[a-z0-9-]{1,80}$/);
const Wanted = z.object({
  topics,
  levels,
  kinds,
  count: z.int().min(1).max(40),
  mode: z.enum(["each", "sections", "timed"]),
  isMissedOnly: z.boolean(),
  /** What a visitor's browser knows to be missed. */
  missedHere: z.array(name).max(1000),
});
export type WantedQuiz = z.output<typeof Wanted>;

const MINUTES_EACH = 1.5;
const MAX_SEED = 1_000_000;

/** Draws a quiz and leads to it; against the clock it is a mock interview. @returns only where there is none, with why. */
export async function startQuiz(given: unknown): Promise<StartRefusal | "malformed" | "nothing-missed" | "clock-takes-all"> {
  const parsed = Wanted.safeParse(given);
  if (!parsed.success) return "malformed";
  const { mode, count, isMissedOnly, missedHere, ...choice } = parsed.data;
  if (mode === "timed") {
    if (isMissedOnly) return "clock-takes-all";
    const { person, device } = await takeMockSeat();
    const own = { ...choice, minutes: Math.ceil(count * MINUTES_EACH), questions: count, open: 0, live: false };
    const started = await startMock(person, { kind: "own", choice: own }, { extraPercent: 0, device });
    if (!started.ok) return started.refusal;
    redirect(`/mocks/${started.value}`);
  }
  const user = await currentUser();
  const seed = randomInt(MAX_SEED);
  const missed = isMissedOnly ? await missedBy(user, missedHere) : undefined;
  const names = drawPractice(user, { ...choice, count, ...(missed && { only: missed }) }, seed);
  if (names.length === 0) return isMissedOnly ? "nothing-missed" : "nothing-to-ask";
  // The paper is in the address: it outlives a reload, and can be sent to somebody.
  redirect(`/quizzes/run?${new URLSearchParams({ mode, seed: String(seed), q: names.join(",") }).toString()}` as Route);
}

async function missedBy(user: { readonly id: string } | null, missedHere: readonly string[]): Promise<ReadonlySet<string>> {
  if (user === null) return new Set(missedHere);
  return new Set([...(await findPractised(user))].flatMap(([one, isRight]) => (isRight ? [] : [one])));
}
