"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { isDay } from "@/lib/days";
import { keepPlan } from "@/lib/today";

const Plan = z
  .object({
    interviewOn: z.string().refine(isDay).nullable(),
    minutesADay: z.int().min(5).max(480),
    reviewMinutes: z.int().min(0).max(120),
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  })
  .refine(({ minutesADay, reviewMinutes }) => reviewMinutes <= minutesADay);

/** Keeps how the learner wants to study; the page is planned anew. @returns whether it was kept. */
export async function savePlan(given: unknown): Promise<"kept" | "signed-out" | "malformed"> {
  const user = await currentUser();
  if (user === null) return "signed-out";
  const parsed = Plan.safeParse(given);
  if (!parsed.success) return "malformed";
  await keepPlan(user, parsed.data);
  revalidatePath("/today");
  return "kept";
}
