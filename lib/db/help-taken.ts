import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const HELP = { kind: true, about: true, takenAt: true } satisfies Prisma.HelpTakenSelect;
export type HelpTaken = Prisma.HelpTakenGetPayload<{ select: typeof HELP }>;
export type HelpAsked = Pick<Prisma.HelpTakenUncheckedCreateInput, "userId" | "exerciseSlug" | "kind" | "about">;

/** Notes help that was asked for; asked again, the first time stays. */
export async function noteHelp(help: HelpAsked): Promise<void> {
  await database().helpTaken.createMany({ data: [help], skipDuplicates: true });
}

/** @returns what a learner asked for in one exercise, the earliest first. */
export function findHelp(userId: string, exerciseSlug: string): Promise<HelpTaken[]> {
  return database().helpTaken.findMany({ select: HELP, where: { userId, exerciseSlug }, orderBy: { takenAt: "asc" } });
}
