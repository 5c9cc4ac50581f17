import "./seal-network";
import { grade } from "@/lib/grader";
import { readWorld, runInSimulator, worldProblemText } from "@/lib/simulator";
import { queryReporter } from "./query-reporter";
import type { SimulatorAnswer, SimulatorMessage, SimulatorTask } from "./simulator-task";

/** Expressions under way, then one answer to one task; the page ends this Worker afterwards. */
self.onmessage = (event: MessageEvent<SimulatorTask>) => {
  void answer(event.data).then((reply) => {
    post(reply);
  });
};

function post(message: SimulatorMessage): void {
  self.postMessage(message);
}

// A rejection in here never reaches the page's onerror: it is caught and told as a fault.
async function answer(task: SimulatorTask): Promise<SimulatorAnswer> {
  const onQuery = queryReporter((query) => {
    post({ kind: "query", query });
  });
  try {
    if (task.kind === "check") return { kind: "check", grade: await grade(task.exercise, task.definition, onQuery) };
    const read = readWorld(task.world);
    if (!read.ok) return { kind: "bad-world", problems: read.problems.map(worldProblemText) };
    return { kind: "run", reply: await runInSimulator({ ...task.request, world: read.world }, onQuery) };
  } catch (error) {
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}
