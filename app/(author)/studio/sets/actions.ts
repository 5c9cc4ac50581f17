"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type QuestionReply, shownMarking } from "@/app/(learn)/_parts/shown-marking";
import { refuse, type Result } from "@/lib/kernel";
import { QUESTION_KINDS } from "@/lib/question-files";
import {
  dropSet,
  markOwnDraft,
  openSet,
  publishDraft,
  type PublishRefusal,
  retireSet,
  saveSet,
  type SetSaveRefusal,
  startSet,
} from "@/lib/question-sets";
import { currentAuthor } from "../_parts/current-author";
import { type ShownDraft, shownDraft } from "./shown-draft";

const Id = z.string().min(1).max(40);
const Title = z.string().trim().min(3, "Give it a title of three letters or more.").max(60, "Shorten the title to 60 letters.");
const Source = z.string().max(200_000, "The text is longer than a set may be.");
const StartForm = z.discriminatedUnion("from", [
  z.object({ from: z.literal("sample"), title: Title, kind: z.enum(QUESTION_KINDS) }),
  z.object({ from: z.literal("lesson"), lesson: z.string().max(80) }),
  z.object({ from: z.literal("file"), title: Title, source: Source }),
  z.object({ from: z.literal("blueprint"), title: Title.min(5, "Give it a title of five letters or more.") }),
]);
const SaveForm = z.object({ id: Id, base: z.int().min(0), title: z.string().max(120), source: Source });
const PublishForm = z.object({ id: Id, base: z.int().min(0) });
const TryForm = z.object({ id: Id, question: z.string().max(120), answer: z.array(z.string().max(4000)).max(12) });

const NOT_AN_AUTHOR = "You are signed out, or not an instructor any more. Sign in again; what you wrote is still in this page.";

/** Begins a quiz or a blueprint. @returns the new draft's id, or in a sentence why there is none. */
export async function start(form: unknown): Promise<Result<string, string>> {
  const author = await currentAuthor();
  if (author === null) return refuse(NOT_AN_AUTHOR);
  const parsed = StartForm.safeParse(form);
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "Fill the form.");
  return startSet(author, parsed.data);
}

/** Stores a draft. */
export async function save(
  form: unknown,
): Promise<Result<ShownDraft & { readonly revision: number }, SetSaveRefusal | "signed-out" | "malformed">> {
  const author = await currentAuthor();
  if (author === null) return refuse("signed-out");
  const parsed = SaveForm.safeParse(form);
  if (!parsed.success) return refuse("malformed");
  const saved = await saveSet(author, parsed.data);
  return saved.ok ? { ok: true, value: { revision: saved.value.revision, ...shownDraft(saved.value) } } : saved;
}

/** @returns the revision of a draft that is stored: asked before a person's page is put over a newer one. */
export async function storedRevision(id: unknown): Promise<number | undefined> {
  const author = await currentAuthor();
  const parsed = Id.safeParse(id);
  return author !== null && parsed.success ? (await openSet(author, parsed.data))?.revision : undefined;
}

/** Publishes the draft of a revision, or says what it lacks. */
export async function publish(form: unknown): Promise<{ readonly ok: true } | PublishRefusal> {
  const author = await currentAuthor();
  const parsed = PublishForm.safeParse(form);
  if (author === null || !parsed.success) return { ok: false, missing: [{ file: "", line: 1, message: NOT_AN_AUTHOR, mend: "" }] };
  const published = await publishDraft(author, parsed.data.id, parsed.data.base);
  if (published.ok) revalidatePath("/studio", "layout");
  return published;
}

/** What an author may do with a set beside writing it. */
export type SetChange = "retire" | "restore" | "delete";

/** @returns whether the set was one that this could be done with. */
export async function change(id: unknown, what: SetChange): Promise<boolean> {
  const author = await currentAuthor();
  const parsed = z.tuple([Id, z.enum(["retire", "restore", "delete"])]).safeParse([id, what]);
  if (author === null || !parsed.success) return false;
  const [set, wanted] = parsed.data;
  const done = wanted === "delete" ? await dropSet(author, set) : await retireSet(author, set, wanted === "retire");
  revalidatePath("/studio", "layout");
  return done;
}

/** Marks an answer to one's own draft as it is stored; nothing is kept. */
export async function tryAnswer(id: unknown, question: unknown, answer: unknown): Promise<QuestionReply> {
  const author = await currentAuthor();
  const parsed = TryForm.safeParse({ id, question, answer });
  if (author === null || !parsed.success) return { status: "refused", message: NOT_AN_AUTHOR };
  const marked = await markOwnDraft(author, parsed.data.id, parsed.data);
  return marked.ok
    ? shownMarking(marked.value)
    : {
        status: "refused",
        message: "The stored draft has no such question, or it is not whole yet. Mend what is missing, then check again.",
      };
}
