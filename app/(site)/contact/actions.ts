"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { clientFacts } from "@/lib/auth";
import { sendMessage } from "@/lib/contact";
import { CONTACT_TOPICS } from "./contact-topics";

const MAX_TEXT = 5000;
const MIN_TEXT = 10;

const ContactForm = z.object({
  name: z.string().trim().min(1, "Tell us what to call you.").max(100, "Shorten the name to 100 characters."),
  email: z.email("This is no address to answer to. Write it as name@example.com.").max(254, "This address is too long to be one."),
  topic: z.enum(CONTACT_TOPICS, "Choose what it is about."),
  text: z
    .string()
    .trim()
    .min(MIN_TEXT, `Say a little more: at least ${MIN_TEXT} characters.`)
    .max(MAX_TEXT, `Shorten the message to ${MAX_TEXT} characters.`),
});

export type ContactField = keyof z.infer<typeof ContactForm>;

/** What the form shows after it was sent. */
export type ContactReply =
  | { readonly kind: "sent"; readonly id: string; readonly email: string }
  | {
      readonly kind: "mend";
      readonly errors: Readonly<Partial<Record<ContactField, string>>>;
      readonly entered: Readonly<Partial<Record<ContactField, string>>>;
    }
  | { readonly kind: "too-many"; readonly entered: Readonly<Partial<Record<ContactField, string>>> };

/** Stores a message of anyone, signed in or not. What was entered comes back with a refusal, so that nothing has to be typed again. */
export async function contact(_previous: ContactReply | null, form: FormData): Promise<ContactReply> {
  const entered = enteredTexts(form);
  const parsed = ContactForm.safeParse(entered);
  if (!parsed.success) return { kind: "mend", errors: firstErrors(parsed.error), entered };
  const result = await sendMessage(parsed.data, clientFacts(await headers()).place);
  if (!result.ok) return { kind: result.refusal, entered };
  return { kind: "sent", id: result.value.id, email: parsed.data.email };
}

function enteredTexts(form: FormData): Partial<Record<ContactField, string>> {
  const texts: Partial<Record<ContactField, string>> = {};
  for (const field of ContactForm.keyof().options) {
    const value = form.get(field);
    if (typeof value === "string") texts[field] = value;
  }
  return texts;
}

function firstErrors(error: z.ZodError<z.infer<typeof ContactForm>>): Partial<Record<ContactField, string>> {
  const { fieldErrors } = z.flattenError(error);
  const errors: Partial<Record<ContactField, string>> = {};
  for (const field of ContactForm.keyof().options) {
    const first = fieldErrors[field]?.[0];
    if (first !== undefined) errors[field] = first;
  }
  return errors;
}
