import "server-only";
import { checkDrill, findDrill, findInterview, type OpenInterview } from "@/lib/catalog";
import { createQuizAnswer } from "@/lib/db/quiz-answers";
import { findCard } from "@/lib/db/review-cards";
import type { DrillMarking } from "@/lib/drills";
import { accept, refuse, type Result } from "@/lib/kernel";
import { markAnswer, type Marking, revealKey } from "@/lib/quiz";
import { cardOf } from "../keep/card-rows";
import type { Learner } from "../keep/learner";
import { cardKey, type CardName, schedulingOf, USUAL_MS } from "../queue/card-kind";
import { inferAnswerRating } from "../schedule/infer-rating";
import { type Rating, RATINGS, reviewMemory } from "../schedule/memory";
import { findCardQuestion } from "./find-matter";

/** The other side of a card. */
export interface Revealed {
  readonly back:
    | { readonly kind: "question"; readonly marking: Marking; readonly isAnswered: boolean }
    | { readonly kind: "drill"; readonly marking: DrillMarking; readonly isAnswered: boolean }
    | { readonly kind: "interview"; readonly answer: OpenInterview }
    | { readonly kind: "exercise" };
  /** What the answer says of how well it is known; undefined where nothing was answered that a key can mark. */
  readonly suggested: Rating | undefined;
  /** When it would come back, by rating from 1 to 4. */
  readonly comesBack: readonly Date[];
}

interface GivenAnswer {
  readonly answer: readonly string[];
  readonly spentMs: number;
  /** The numbers of a drill. */
  readonly variant: number;
  readonly now: Date;
}

/** Turns a card over: marks what was answered, or shows a right answer where nothing was. */
export async function revealCard(learner: Learner, name: CardName, given: GivenAnswer): Promise<Result<Revealed, "no-such-card">> {
  const row = await findCard(learner.id, name);
  const card = row === null ? undefined : cardOf(row);
  const turned = card && turnOver(learner, name, given);
  if (card === undefined || turned === undefined) return refuse("no-such-card");
  if (turned.kept !== undefined) await createQuizAnswer(learner.id, turned.kept);
  const scheduling = { now: given.now, seed: `${learner.id}/${cardKey(name)}`, parameters: schedulingOf(name.kind) };
  const comesBack = RATINGS.map((rating) => reviewMemory(card.memory, rating, scheduling).due);
  return accept({ back: turned.back, suggested: turned.suggested, comesBack });
}

interface Turned extends Pick<Revealed, "back" | "suggested"> {
  readonly kept?: { readonly questionId: string; readonly answer: readonly string[]; readonly correct: boolean };
}

function turnOver(learner: Learner, name: CardName, given: GivenAnswer): Turned | undefined {
  switch (name.kind) {
    case "question":
      return turnQuestion(learner, name, given);
    case "drill":
      return turnDrill(name, given);
    case "interview": {
      const answer = findInterview(name.subject, learner);
      return answer === undefined || answer.locked ? undefined : { back: { kind: "interview", answer }, suggested: undefined };
    }
    case "exercise":
      return { back: { kind: "exercise" }, suggested: undefined };
  }
}

function turnQuestion(learner: Learner, name: CardName, { answer, spentMs }: GivenAnswer): Turned | undefined {
  const question = findCardQuestion(name, learner)?.question;
  if (question === undefined) return undefined;
  const marking = markAnswer(question, answer);
  if (marking.verdict === "unreadable") {
    return {
      back: { kind: "question", marking: revealKey(question), isAnswered: false },
      suggested: undefined,
    };
  }
  const { score } = marking;
  return {
    back: { kind: "question", marking, isAnswered: true },
    suggested: inferAnswerRating({ score, spentMs, usualMs: USUAL_MS.question }),
    kept: { questionId: `question:${name.subject}`, answer, correct: score === 1 },
  };
}

function turnDrill({ subject }: CardName, { answer, variant, spentMs }: GivenAnswer): Turned | undefined {
  const asks = findDrill(subject, variant)?.asks.length ?? 0;
  const isAnswered = answer.length === asks && answer.every((text) => text.trim() !== "");
  const marking = checkDrill(subject, variant, isAnswered ? answer : Array.from({ length: asks }, () => "0"));
  if (marking === undefined) return undefined;
  const isRead = isAnswered && marking.parts.every(({ verdict }) => verdict !== "unreadable");
  const { isRight } = marking;
  if (!isRead) return { back: { kind: "drill", marking, isAnswered: false }, suggested: undefined };
  return {
    back: { kind: "drill", marking, isAnswered: true },
    suggested: inferAnswerRating({ score: isRight ? 1 : 0, spentMs, usualMs: USUAL_MS.drill }),
    kept: { questionId: `drill/${subject}`, answer, correct: isRight },
  };
}
