import type { Json, JsonObject } from "@/lib/asl";

/** How an answer ends: what the form asks for depends on it. */
export type AnswerKind = "returns" | "throws" | "sometimes" | "never";

export const ANSWER_KINDS: readonly { readonly kind: AnswerKind; readonly label: string }[] = [
  { kind: "returns", label: "Returns" },
  { kind: "throws", label: "Throws" },
  { kind: "sometimes", label: "Returns, sometimes throws" },
  { kind: "never", label: "Never answers" },
];

export function answerKind(answer: JsonObject): AnswerKind {
  if (answer["never"] === true) return "never";
  if ("throws" in answer) return "returns" in answer ? "sometimes" : "throws";
  return "returns";
}

const THROWS: JsonObject = { error: "Busy", cause: "Try again later." };

/** @returns the answer turned into another kind; what both kinds have in common stays. */
export function asKind(answer: JsonObject, kind: AnswerKind): JsonObject {
  const { returns = {}, throws = THROWS, failEvery, failureRate, ...others } = answer;
  const rest = Object.fromEntries(Object.entries(others).filter(([field]) => field !== "never"));
  switch (kind) {
    case "returns":
      return { returns, ...rest };
    case "throws":
      return { throws, ...rest };
    case "sometimes":
      return { returns, throws, ...chance(failEvery, failureRate), ...rest };
    case "never":
      return { never: true, ...rest };
  }
}

function chance(failEvery: Json | undefined, failureRate: Json | undefined): JsonObject {
  if (failEvery !== undefined) return { failEvery };
  return { failureRate: failureRate ?? 0.05 };
}

/** @returns an answer in a few words: `throws Busy twice`. */
export function answerSummary(answer: JsonObject): string {
  const times = answer["times"];
  const often = times === undefined ? "" : times === 1 ? " once" : times === 2 ? " twice" : ` ${JSON.stringify(times)} times`;
  switch (answerKind(answer)) {
    case "returns":
      return `returns${often}`;
    case "throws":
      return `throws ${errorOf(answer)}${often}`;
    case "sometimes":
      return `${answer["failEvery"] === undefined ? `${Math.round(Number(answer["failureRate"]) * 1000) / 10} %` : `every ${ordinal(Number(answer["failEvery"]))}`} throws ${errorOf(answer)}${often}`;
    case "never":
      return `never answers${often}`;
  }
}

function errorOf(answer: JsonObject): string {
  const throws = answer["throws"];
  const error = typeof throws === "object" && throws !== null && !Array.isArray(throws) ? (throws as JsonObject)["error"] : undefined;
  return typeof error === "string" ? error : "an error";
}

function ordinal(number: number): string {
  const ending =
    number % 10 === 1 && number % 100 !== 11
      ? "st"
      : number % 10 === 2 && number % 100 !== 12
        ? "nd"
        : number % 10 === 3 && number % 100 !== 13
          ? "rd"
          : "th";
  return `${number}${ending}`;
}
