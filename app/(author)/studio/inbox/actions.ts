"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireTeacher } from "@/app/_session/require-teacher";
import { answerRemark, moveRemark } from "@/lib/remarks";

const Id = z.string().min(1).max(60);
const AnswerForm = z.object({ id: Id, answer: z.string().trim().min(1).max(4000) });
const MoveForm = z.object({ id: Id, status: z.enum(["open", "closed"]) });

/** Answers a remark; the sender sees it on the account page. */
export async function answer(form: FormData): Promise<void> {
  const author = await requireTeacher("/studio/inbox");
  const parsed = AnswerForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await answerRemark(author, parsed.data.id, parsed.data.answer);
  revalidatePath("/studio/inbox");
}

/** Closes a remark, or opens it again. */
export async function move(form: FormData): Promise<void> {
  const author = await requireTeacher("/studio/inbox");
  const parsed = MoveForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  await moveRemark(author, parsed.data.id, parsed.data.status);
  revalidatePath("/studio/inbox");
}
