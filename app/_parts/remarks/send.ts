"use server";
import { headers } from "next/headers";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import type { Result } from "@/lib/kernel";
import { refuse } from "@/lib/kernel";
import { remarkForm, sendRemark } from "@/lib/remarks";

/** Keeps what somebody found wrong; visitors may say it too. */
export async function send(form: unknown): Promise<Result<string, "too-many" | "malformed">> {
  const user = await currentUser();
  const parsed = remarkForm.safeParse(form);
  if (!parsed.success) return refuse("malformed");
  return sendRemark({ userId: user?.id ?? null, place: clientFacts(await headers()).place }, parsed.data);
}
