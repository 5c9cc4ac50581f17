"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireUser } from "@/app/_session/require-user";
import { clientFacts } from "@/lib/auth";
import { joinClass, type JoinRefusal } from "@/lib/cohorts";

const JoinForm = z.object({
  code: z.string().max(40),
  shownName: z.string().trim().min(1).max(80),
});

/** Joins a class and leads to it. @returns only when it was not joined, with why not. */
export async function join(_previous: JoinRefusal | "malformed" | null, form: FormData): Promise<JoinRefusal | "malformed"> {
  const user = await requireUser("/join");
  const parsed = JoinForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return "malformed";
  const { place } = clientFacts(await headers());
  const joined = await joinClass({ userId: user.id, place }, parsed.data.code, parsed.data.shownName);
  if (!joined.ok) return joined.refusal;
  redirect("/classes");
}
