"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import { checkAnswer } from "@/lib/catalog";
import { countAnswer } from "@/lib/learning";
import { keepAnswer } from "@/lib/study";

import { type QuestionReply, shownMarking } from "./shown-marking";

const slug = z.string().max(80);
const Handed = z.object({
  path: z.object({ module: slug, topic: slug, lesson: slug }),
  questionId: slug,
  answer: z.array(z.string().max(4000)).max(12),
  /** From being shown; 0 where nobody measured. */
  spentMs: z.number().int().min(0).max(86_400_000),
});

const REFUSALS = {
  "not-found": "This question is no longer here. Reload the page.",
  "needs-premium": "This question belongs to a premium lesson. Sign in with a premium account to have it marked.",
  "too-many": "That was many answers from your network in a short time. Wait ten minutes, then press Check again.",
};

/** Marks an answer to a lesson's question, and keeps it for a signed-in learner. A public endpoint: whatever page sent it, the reader's right is looked up here. */
export async function answerQuestion(handedIn: unknown): Promise<QuestionReply> {
  const handed = Handed.safeParse(handedIn);
  if (!handed.success) return { status: "refused", message: "The answer could not be read. Reload the page and try again." };
  const counted = await countAnswer(clientFacts(await headers()).place);
  if (!counted.ok) return { status: "refused", message: REFUSALS[counted.refusal] };
  const user = await currentUser();
  const given = handed.data;
  const result = checkAnswer(given.path, given.questionId, given.answer, user);
  if (!result.ok) return { status: "refused", message: REFUSALS[result.refusal] };
  if (user !== null && result.value.verdict !== "unreadable") {
    const isRight = result.value.verdict === "right";
    await keepAnswer(user, {
      lesson: given.path.lesson,
      questionId: given.questionId,
      answer: given.answer,
      isRight,
      spentMs: given.spentMs,
    });
  }
  return shownMarking(result.value);
}
