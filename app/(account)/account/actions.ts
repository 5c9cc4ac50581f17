"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireUser } from "@/app/_session/require-user";
import { changePassword, clientFacts, deleteAccount, rename, signOutDevice, signOutEverywhere } from "@/lib/auth";
import { PASSWORD_WORDS } from "../_parts/password-words";

/** What a form of this page shows after it was sent. */
export interface FormOutcome {
  readonly tone: "succeeded" | "failed";
  readonly words: string;
}

const MALFORMED: FormOutcome = { tone: "failed", words: "The form did not arrive whole. Reload the page and try again." };
const TOO_MANY: FormOutcome = { tone: "failed", words: "Too many tries. Wait a quarter of an hour, then try again." };
const NameForm = z.object({ name: z.string().trim().max(80) });
const PasswordForm = z.object({ current: z.string().max(1000), next: z.string().max(1000) });
const DeviceForm = z.object({ sessionId: z.string().max(100) });
const DeleteForm = z.object({ proof: z.string().max(1000) });

const place = async () => clientFacts(await headers()).place;

/** Changes the name that pages show. */
export async function saveName(_previous: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const user = await requireUser("/account");
  const parsed = NameForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { tone: "failed", words: "Use at most 80 characters." };
  await rename(user, parsed.data.name || null);
  revalidatePath("/account");
  return { tone: "succeeded", words: "Saved." };
}

/** Changes the password and signs the other devices out. */
export async function savePassword(_previous: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const user = await requireUser("/account");
  const parsed = PasswordForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return MALFORMED;
  const result = await changePassword(user, { ...parsed.data, place: await place() });
  if (result.ok) {
    revalidatePath("/account");
    return { tone: "succeeded", words: "Changed. Your other devices are signed out." };
  }
  if (result.refusal === "too-many") return TOO_MANY;
  if (result.refusal === "wrong") return { tone: "failed", words: "The current password is another one. Type it again." };
  return { tone: "failed", words: PASSWORD_WORDS[result.refusal] };
}

/** Signs one of the user's devices out; signing out this one leads to the sign-in page. */
export async function signDeviceOut(form: FormData): Promise<void> {
  const user = await requireUser("/account");
  const parsed = DeviceForm.safeParse(Object.fromEntries(form));
  if (parsed.success) await signOutDevice(user, parsed.data.sessionId);
  revalidatePath("/account");
}

/** Signs every device out, this one too. */
export async function signAllOut(): Promise<void> {
  await signOutEverywhere(await requireUser("/account"));
  redirect("/sign-in");
}

/** Deletes the account for good. */
export async function removeAccount(_previous: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const user = await requireUser("/account");
  const parsed = DeleteForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return MALFORMED;
  const result = await deleteAccount(user, { proof: parsed.data.proof, place: await place() });
  if (result.ok) redirect("/account/deleted");
  return result.refusal === "too-many" ? TOO_MANY : { tone: "failed", words: "This is not it. Nothing was deleted." };
}
