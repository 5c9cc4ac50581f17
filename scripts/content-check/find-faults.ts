import type { Lesson } from "../../lib/content";
import { runInSimulator } from "../../lib/simulator";

/** A find-fault question's places exist in its machine, and its run, made here, comes through the state that holds the fault. */
export async function findsFaultsThatAct({ questions, runs, machines }: Lesson): Promise<readonly string[]> {
  const found: string[] = [];
  for (const question of questions) {
    if (question.kind !== "find-fault") continue;
    const run = runs[question.run];
    const definition = machines[run?.machine ?? ""];
    if (run === undefined || definition === undefined) {
      found.push(`question ${question.id} shows run ${question.run}, which runs.yaml does not have. Write it, or name another.`);
      continue;
    }
    const nowhere = question.options.filter(({ at }) => !isThere(definition, at));
    for (const { at } of nowhere) found.push(`question ${question.id}: its machine has nothing at ${at}. Mend the pointer.`);
    const fault = question.options.find(({ correct }) => correct)?.at ?? "";
    if (nowhere.length === 0 && !(await comesThrough(fault, definition, run)))
      found.push(`question ${question.id}: run ${question.run} never enters the state at ${fault}, so the fault does nothing in it.`);
  }
  return found;
}

async function comesThrough(pointer: string, definition: string, { input, type, world }: Lesson["runs"][string]): Promise<boolean> {
  const state = /^.*\/States\/[^/]+/.exec(pointer)?.[0];
  const reply = await runInSimulator({ definition, input, type, ...(world && { world }) });
  if (state === undefined || (reply.kind !== "result" && reply.kind !== "limit")) return true; // outside any state, or told by the check of runs
  const { visits, mapRuns } = reply.result;
  return [...visits, ...mapRuns.flatMap(({ children }) => children.flatMap((child) => child.visits))].some(({ at }) => at === state);
}

function isThere(definition: string, pointer: string): boolean {
  let value: unknown = JSON.parse(definition);
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}
