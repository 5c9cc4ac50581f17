"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireTeacher } from "@/app/_session/require-teacher";
import { assign, closeClass, makeClass, removeMember, renewCode, unassign } from "@/lib/cohorts";

/** What a form of these pages shows after it was sent. */
export interface ClassOutcome {
  readonly tone: "succeeded" | "failed";
  readonly words: string;
}

const MALFORMED: ClassOutcome = { tone: "failed", words: "The form did not arrive whole. Reload the page and try again." };
const GONE: ClassOutcome = { tone: "failed", words: "This class is closed, or no longer there. Go back to the list of classes." };

const Id = z.string().min(1).max(60);
const Day = z
  .union([z.literal(""), z.iso.date()])
  .default("")
  .transform((text) => (text === "" ? null : new Date(`${text}T00:00:00Z`)));
const NewClass = z.object({ name: z.string().trim().min(2).max(80) });
const ClassForm = z.object({ id: Id });
const CodeForm = ClassForm.extend({ to: z.enum(["another", "none"]) });
const MemberForm = ClassForm.extend({ userId: Id });
const AssignmentForm = ClassForm.extend({ assignmentId: Id });
const AssignForm = ClassForm.extend({
  what: z.string().regex(/^(lesson|exercise|mock|quiz):.{1,200}$/),
  opensOn: Day,
  dueOn: Day,
});

/** Makes a class and leads to it. */
export async function make(_previous: ClassOutcome | null, form: FormData): Promise<ClassOutcome> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = NewClass.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { tone: "failed", words: "Give the class a name of 2 to 80 characters." };
  const made = await makeClass(teacher, parsed.data.name);
  if (made.ok) redirect(`/studio/cohorts/${made.value}`);
  return { tone: "failed", words: "You have as many classes as one account may have. Write to us if you need more." };
}

/** Draws another code, or takes the code back. */
export async function changeCode(form: FormData): Promise<void> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = CodeForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await renewCode(teacher, parsed.data.id, parsed.data.to);
  revalidatePath(`/studio/cohorts/${parsed.data.id}`);
}

/** Closes a class for good. */
export async function close(form: FormData): Promise<void> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = ClassForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await closeClass(teacher, parsed.data.id);
  revalidatePath(`/studio/cohorts/${parsed.data.id}`);
}

/** Takes a learner out of a class. */
export async function remove(form: FormData): Promise<void> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = MemberForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await removeMember(teacher, parsed.data.id, parsed.data.userId);
  revalidatePath(`/studio/cohorts/${parsed.data.id}`);
}

const ASSIGN_WORDS = {
  "not-found": GONE.words,
  "no-such-subject": "What you chose is no longer there. Reload the page and choose again.",
  "wrong-order": "The last day is before the first. Change one of the two.",
  "too-many": "This class has 200 assignments, which is as many as a class may have. Take one back first.",
} as const;

/** Assigns something, or changes the dates of what is assigned. */
export async function assignTo(_previous: ClassOutcome | null, form: FormData): Promise<ClassOutcome> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = AssignForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return MALFORMED;
  const { id, what, opensOn, dueOn } = parsed.data;
  const colon = what.indexOf(":");
  const kind = z.enum(["lesson", "exercise", "mock", "quiz"]).parse(what.slice(0, colon));
  const assigned = await assign(teacher, id, { kind, subject: what.slice(colon + 1), opensOn, dueOn });
  if (!assigned.ok) return { tone: "failed", words: ASSIGN_WORDS[assigned.refusal] };
  revalidatePath(`/studio/cohorts/${id}`);
  return { tone: "succeeded", words: "Assigned." };
}

/** Takes an assignment back. */
export async function takeBack(form: FormData): Promise<void> {
  const teacher = await requireTeacher("/studio/cohorts");
  const parsed = AssignmentForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await unassign(teacher, parsed.data.id, parsed.data.assignmentId);
  revalidatePath(`/studio/cohorts/${parsed.data.id}`);
}
