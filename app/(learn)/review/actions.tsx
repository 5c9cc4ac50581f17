"use server";
import type { ReactNode } from "react";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { refuse, type Result } from "@/lib/kernel";
import {
  cardKind,
  type CardName,
  correctLastReview,
  dropCard,
  rateCard,
  type Rating,
  type Revealed,
  revealCard,
  setAside,
  undoLastReview,
} from "@/lib/reviews";
import { Markdown } from "../_parts/markdown";
import { CardBack } from "./_parts/card-back";

/** The other side of a card, as its page shows it. */
export interface TurnedCard {
  readonly back: ReactNode;
  /** Key points to tick, of an answer to say. */
  readonly points: readonly ReactNode[];
  readonly suggested: Rating | null;
  /** Milliseconds until it would come back, by rating from 1 to 4. */
  readonly comesBackMs: readonly number[];
}

export type ReviewRefusal = "signed-out" | "malformed" | "no-such-card" | "changed-elsewhere";

const MOST_MS = 86_400_000;
const Name = z.object({ kind: cardKind, subject: z.string().min(1).max(170) });
const Turn = Name.extend({
  answer: z.array(z.string().max(8000)).max(12),
  variant: z.number().int().min(0).max(1_000_000),
  spentMs: z.number().int().min(0).max(MOST_MS),
});
const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const Rate = Name.extend({ rating, spentMs: z.number().int().min(0).max(MOST_MS) });

/** Turns a card over: marks the answer given, or shows a right one. */
export async function turn(given: unknown): Promise<Result<TurnedCard, ReviewRefusal>> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = Turn.safeParse(given);
  if (!parsed.success) return refuse("malformed");
  const { kind, subject, answer, variant, spentMs } = parsed.data;
  const now = new Date();
  const turned = await revealCard(user, { kind, subject }, { answer, variant, spentMs, now });
  if (!turned.ok) return turned;
  const { back, suggested, comesBack } = turned.value;
  const comesBackMs = comesBack.map((due) => due.getTime() - now.getTime());
  return { ok: true, value: { back: <CardBack back={back} />, points: pointsOf(back), suggested: suggested ?? null, comesBackMs } };
}

function pointsOf(back: Revealed["back"]): readonly ReactNode[] {
  return back.kind === "interview" ? back.answer.keyPoints.map((point) => <Markdown key={point} text={point} inline />) : [];
}

/** Keeps how well a card was known. @returns the milliseconds until it comes back. */
export async function rate(given: unknown): Promise<Result<number, ReviewRefusal>> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = Rate.safeParse(given);
  if (!parsed.success) return refuse("malformed");
  const { kind, subject, ...reviewed } = parsed.data;
  const now = new Date();
  const rated = await rateCard(user, { kind, subject }, { ...reviewed, now });
  return rated.ok ? { ok: true, value: rated.value.getTime() - now.getTime() } : rated;
}

/** Takes the last review back. @returns its card; null where there is none to take back. */
export async function undo(): Promise<CardName | null> {
  const user = await currentUser();
  return user === null ? null : undoLastReview(user, new Date());
}

/** Gives the last review another rating. @returns whether there was one. */
export async function correct(to: unknown): Promise<boolean> {
  const user = await currentUser();
  const parsed = rating.safeParse(to);
  return user !== null && parsed.success && (await correctLastReview(user, parsed.data, new Date())) !== null;
}

const Change = Name.extend({ to: z.enum(["aside", "back", "out"]) });

/** Sets a card aside, takes it back, or takes it out of the reviews. @returns whether that was done. */
export async function changeCard(given: unknown): Promise<boolean> {
  const user = await currentUser();
  const parsed = Change.safeParse(given);
  if (user === null || !parsed.success) return false;
  const { kind, subject, to } = parsed.data;
  if (to !== "out") return setAside(user, { kind, subject }, to === "aside" ? new Date() : null);
  await dropCard(user, { kind, subject });
  return true;
}
