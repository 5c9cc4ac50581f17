"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { type QuestionReply, shownMarking } from "@/app/(learn)/_parts/shown-marking";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import { countAnswer } from "@/lib/learning";
import { answerSet } from "@/lib/question-sets";

const Given = z.object({
  set: z.string().regex(/^[a-z0-9]{10,40}$/),
  version: z.int().min(1).max(1_000_000),
  question: z.string().max(120),
  answer: z.array(z.string().max(4000)).max(12),
});

/** Marks an answer to a published quiz and keeps it. A public endpoint: who answers, and whether the quiz is open, is looked up here. */
export async function answer(set: unknown, version: unknown, question: unknown, given: unknown): Promise<QuestionReply> {
  const parsed = Given.safeParse({ set, version, question, answer: given });
  if (!parsed.success) return { status: "refused", message: "The answer could not be read. Reload the page and try again." };
  const counted = await countAnswer(clientFacts(await headers()).place);
  if (!counted.ok) {
    return {
      status: "refused",
      message: "That was many answers from your network in a short time. Wait ten minutes, then press Check again.",
    };
  }
  const user = await currentUser();
  if (user === null) return { status: "refused", message: "You are signed out. Sign in in another tab, then press Check again." };
  const marked = await answerSet(user, parsed.data);
  if (!marked.ok) return { status: "refused", message: "This quiz was taken back, or this question is no longer in it. Reload the page." };
  return shownMarking(marked.value);
}
