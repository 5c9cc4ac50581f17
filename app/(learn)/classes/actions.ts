"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireUser } from "@/app/_session/require-user";
import { leaveClass } from "@/lib/cohorts";

const LeaveForm = z.object({ id: z.string().min(1).max(60) });

/** Leaves a class. */
export async function leave(form: FormData): Promise<void> {
  const user = await requireUser("/classes");
  const parsed = LeaveForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await leaveClass(user.id, parsed.data.id);
  revalidatePath("/classes");
}
