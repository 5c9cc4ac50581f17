import type { Json, JsonObject } from "@/lib/asl";
import { setAt } from "@/app/_simulator/world/set-at";
import { defaultAnswer, findTasks, unansweredTasks } from "@/lib/simulator";

export interface AnsweredWorld {
  readonly world: JsonObject;
  /** Names that were given an answer to begin with. */
  readonly added: readonly string[];
}

/** @returns the world with an answer for every task that has none: a definition from anywhere runs at once, and its answers wait to be edited. */
export function answerTasks(definition: Json, world: JsonObject): AnsweredWorld {
  const added = [...new Set(unansweredTasks(findTasks(definition), world).map(({ name }) => name))];
  return { world: added.reduce((next, name) => setAt(next, ["functions", name], [defaultAnswer(name)]), world), added };
}
