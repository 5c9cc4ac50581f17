"use server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { z } from "zod";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import { checkDrill } from "@/lib/catalog";
import { countAnswer } from "@/lib/learning";
import type { Marking } from "@/lib/quiz";
import { keepDrill } from "@/lib/study";

/** What the form shows; texts are rendered here, so that no Markdown library goes to the browser. */
export type DrillReply =
  | { readonly status: "refused"; readonly message: string }
  | {
      readonly status: "marked";
      readonly isRight: boolean;
      /** One for each number asked for. */
      readonly parts: readonly { readonly verdict: Marking["verdict"]; readonly message: string; readonly miss: ReactNode }[];
      /** The worked solution; null until each number could be read. */
      readonly worked: ReactNode;
    };

const Handed = z.object({ slug: z.string().max(80), variant: z.number(), answers: z.array(z.string().max(80)).min(1).max(3) });

/** Marks the answers to a drill; keeps the outcome of a signed-in learner. The key never leaves the server before. */
export async function answerDrill(slug: unknown, variant: unknown, answers: unknown): Promise<DrillReply> {
  const handed = Handed.safeParse({ slug, variant, answers });
  if (!handed.success) return { status: "refused", message: "The answer could not be read. Reload the page and try again." };
  const counted = await countAnswer(clientFacts(await headers()).place);
  if (!counted.ok)
    return {
      status: "refused",
      message: "That was many answers from your network in a short time. Wait ten minutes, then press Check again.",
    };
  const marking = checkDrill(handed.data.slug, handed.data.variant, handed.data.answers);
  if (marking === undefined) return { status: "refused", message: "This drill is no longer here. Go back to the list of drills." };
  const { isRight, parts } = marking;
  const isRead = parts.every(({ verdict }) => verdict !== "unreadable");
  const user = await currentUser();
  if (user !== null && isRead) await keepDrill(user, { slug: handed.data.slug, answer: handed.data.answers, isRight, spentMs: 0 });
  return {
    status: "marked",
    isRight,
    parts: parts.map(({ verdict, message, parts: misses }) => {
      const miss = misses.find(({ chosen }) => chosen);
      return { verdict, message, miss: miss ? <Markdown text={miss.why} inline /> : null };
    }),
    worked: isRead ? <Markdown text={parts[0]?.solution ?? ""} /> : null,
  };
}
