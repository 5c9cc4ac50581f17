import { createRandom } from "@/lib/asl";
import type { AskedQuestion } from "@/lib/quiz";

/** Shows the options in another order: authors like to write the right one first. Items to be put in order stay as they are asked. @param seed - an equal one gives an equal order. */
export function mixChoices(asked: AskedQuestion, seed: number): AskedQuestion {
  if (asked.kind === "ordering" || asked.choices.length === 0) return asked;
  const random = createRandom(seed);
  const left = [...asked.choices];
  const choices: AskedQuestion["choices"][number][] = [];
  while (left.length > 0) choices.push(...left.splice(Math.floor(random.next() * left.length), 1));
  return { ...asked, choices };
}
