import type { Json } from "@/lib/asl";
import { defaultAnswer, findTasks, World } from "@/lib/simulator";
import type { Probe } from "../mutation/probes";

/**
 * Settings to begin with where an author has chosen none: each task answers as its service does when all goes well.
 * @param inputs - an empty object by default.
 */
export function chosenSettings(solution: string, inputs: readonly Json[] = [{}]): readonly Probe[] {
  const names = [...new Set(findTasks(JSON.parse(solution) as Json).map(({ name }) => name))];
  const world = World.parse({ functions: Object.fromEntries(names.map((name) => [name, [defaultAnswer(name)]])) });
  return inputs.map((input, i) => ({ says: inputs.length === 1 ? "a calm world" : `input ${i + 1}`, input, world }));
}
