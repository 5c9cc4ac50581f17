import { show } from "../show";
import type { Mutant } from "./mutants";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
/** Lists of a state, and what one of their members is called. */
const MEMBERS: Readonly<Record<string, string>> = { Retry: "Retrier", Catch: "Catcher", Choices: "Choice Rule", Branches: "Branch" };

/** @returns a mutant in one sentence: `MaxAttempts of the first Retrier of "Charge card" is 4 instead of 3.` */
export function describeMutant({
  operator,
  state,
  path,
  was,
  became,
}: Pick<Mutant, "operator" | "state" | "path" | "was" | "became">): string {
  const place = `${placeOf(path)} of "${state}"`;
  if (operator === "end-early") return `"${state}" ends the execution instead of going on to ${show(was)}.`;
  if (became === undefined) return `${place} is left out; it was ${show(was)}.`;
  if (was === undefined) return `${place} is there, ${show(became)}, and should not be.`;
  return `${place} is ${show(became)} instead of ${show(was)}.`;
}

/** `MaxAttempts of the first Retrier`; `Retry` where the list itself is changed. */
function placeOf(path: Mutant["path"]): string {
  const [list = "", index, ...rest] = path;
  const member = MEMBERS[String(list)];
  if (member === undefined || typeof index !== "number") return path.join(".");
  const which = `the ${ORDINALS[index] ?? `${index + 1}th`} ${member}`;
  return rest.length === 0 ? which.charAt(0).toUpperCase() + which.slice(1) : `${rest.join(".")} of ${which}`;
}
