"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { clientFacts, type SignUpRefusal, signUp } from "@/lib/auth";
import { refuse, type Result } from "@/lib/kernel";

const SignUpForm = z.object({
  name: z
    .string()
    .trim()
    .max(80)
    .transform((name) => (name === "" ? null : name)),
  email: z.string().max(254),
  password: z.string().max(1000),
});

/** Makes an account for a visitor. The answer does not tell whether the address had one already: signing in does, to its owner. */
export async function makeAccount(fields: unknown): Promise<Result<null, SignUpRefusal>> {
  const parsed = SignUpForm.safeParse(fields);
  if (!parsed.success) return refuse("no-address");
  return signUp(parsed.data, clientFacts(await headers()).place);
}
