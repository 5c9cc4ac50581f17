"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import {
  decide,
  dropDraft,
  findRegrade,
  type DraftSave,
  handInDraft,
  type HandInRefusal,
  type ReadDraft,
  type RegradeState,
  renameDraft,
  requestRegrade,
  saveDraft,
  type SaveRefusal,
  setRetired,
  startExercise,
  unzipExercise,
  withdrawDraft,
} from "@/lib/authoring";
import { refuse, type Result } from "@/lib/kernel";
import { currentAuthor } from "../_parts/current-author";

const Id = z.string().min(1).max(40);
const Title = z.string().trim().min(3, "Give it a title of three letters or more.").max(120, "Shorten the title to 120 letters.");
const Files = z.record(z.string().max(120), z.string().max(600_000));
const StartForm = z.discriminatedUnion("from", [
  z.object({ from: z.literal("nothing"), title: Title }),
  z.object({
    from: z.literal("reference"),
    title: Title,
    definition: z
      .string()
      .max(400_000, "The definition is too long for an exercise.")
      .refine((text) => text.trim() !== "", "Paste the reference definition, or begin from nothing."),
  }),
  z.object({ from: z.literal("course"), slug: z.string().regex(/^[a-z0-9-]{1,100}$/, "Choose an exercise.") }),
  z.object({ from: z.literal("files"), files: Files, slug: z.string().max(120) }),
]);
const SaveForm: z.ZodType<DraftSave> = z.object({ id: Id, base: z.int().min(0), files: Files });
const HandInForm = z.object({ id: Id, base: z.int().min(0), note: z.string().max(500) });
const DecideForm = z.object({ versionId: Id, decision: z.enum(["approved", "returned"]), comment: z.string().trim().max(2000) });

const RegradeForm = z.object({ versionId: Id, applies: z.boolean() });

const NOT_AN_AUTHOR = "You are signed out, or not an instructor any more. Sign in again; what you wrote is still in this page.";

/** Begins an exercise. @returns the new draft's id, or in a sentence why there is none. */
export async function start(form: unknown): Promise<Result<string, string>> {
  const author = await currentAuthor();
  if (author === null) return refuse(NOT_AN_AUTHOR);
  const parsed = StartForm.safeParse(form);
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "Fill the form.");
  return startExercise(author, parsed.data);
}

/** Begins an exercise from a zip archive in the field `archive`. */
export async function importArchive(form: FormData): Promise<Result<string, string>> {
  const author = await currentAuthor();
  if (author === null) return refuse(NOT_AN_AUTHOR);
  const archive = form.get("archive");
  if (!(archive instanceof File) || archive.size === 0) return refuse("Choose a zip archive.");
  const unzipped = unzipExercise(new Uint8Array(await archive.arrayBuffer()));
  if (!unzipped.ok) return unzipped;
  return startExercise(author, { from: "files", files: unzipped.value, slug: archive.name.replace(/\.zip$/i, "") });
}

/** Stores a draft. */
export async function save(
  form: unknown,
): Promise<Result<ReadDraft & { readonly revision: number }, SaveRefusal | "signed-out" | "malformed">> {
  const author = await currentAuthor();
  if (author === null) return refuse("signed-out");
  const parsed = SaveForm.safeParse(form);
  return parsed.success ? saveDraft(author, parsed.data) : refuse("malformed");
}

/** Hands a draft in for review; the server proves it first. */
export async function handIn(form: unknown): Promise<{ readonly ok: true } | HandInRefusal> {
  const author = await currentAuthor();
  const parsed = HandInForm.safeParse(form);
  if (author === null || !parsed.success) return { ok: false, missing: [{ file: "", line: 1, message: NOT_AN_AUTHOR, mend: "" }] };
  const handedIn = await handInDraft(author, parsed.data);
  if (handedIn.ok) revalidatePath("/studio", "layout");
  return handedIn;
}

/** What an author may do with an exercise beside writing it. */
export type Change = "withdraw" | "retire" | "restore" | "delete";

/** @returns whether the exercise was one that this could be done with. */
export async function change(id: unknown, what: Change): Promise<boolean> {
  const author = await currentAuthor();
  const parsed = Id.safeParse(id);
  if (author === null || !parsed.success) return false;
  const done = await changed(author, parsed.data, what);
  revalidatePath("/studio", "layout");
  return done;
}

function changed(author: Parameters<typeof dropDraft>[0], id: string, what: Change): Promise<boolean> {
  switch (what) {
    case "withdraw":
      return withdrawDraft(author, id);
    case "retire":
      return setRetired(author, id, true);
    case "restore":
      return setRetired(author, id, false);
    case "delete":
      return dropDraft(author, id);
    default:
      return Promise.resolve(false); // an endpoint takes whatever is sent
  }
}

/** Gives a draft another address. */
export async function rename(id: unknown, slug: unknown): Promise<Result<string, string>> {
  const author = await currentAuthor();
  const parsed = z.tuple([Id, z.string().min(1).max(100)]).safeParse([id, slug]);
  if (author === null || !parsed.success) return refuse(NOT_AN_AUTHOR);
  const renamed = await renameDraft(author, ...parsed.data);
  if (renamed.ok) revalidatePath("/studio", "layout");
  return renamed;
}

/** Has the submissions of earlier versions graded with the published one; with `applies` false, only to see. */
export async function regrade(form: unknown): Promise<boolean> {
  const author = await currentAuthor();
  const parsed = RegradeForm.safeParse(form);
  return author !== null && parsed.success && requestRegrade(author, parsed.data.versionId, parsed.data.applies);
}

/** @returns how the latest regrade with a version stands. */
export async function regradeState(versionId: unknown): Promise<RegradeState | null> {
  const author = await currentAuthor();
  const parsed = Id.safeParse(versionId);
  return author === null || !parsed.success ? null : findRegrade(author, parsed.data);
}

/** Approves a version of somebody else, or sends it back. */
export async function review(form: unknown): Promise<Result<true, "not-found" | "signed-out" | "malformed">> {
  const author = await currentAuthor();
  if (author === null) return refuse("signed-out");
  const parsed = DecideForm.safeParse(form);
  if (!parsed.success || (parsed.data.decision === "returned" && parsed.data.comment === "")) return refuse("malformed");
  const { versionId, decision, comment } = parsed.data;
  const decided = await decide(author, versionId, { decision, comment });
  if (decided.ok) {
    revalidatePath("/studio", "layout");
    revalidatePath("/exercises", "layout");
  }
  return decided;
}
