import "./seal-network";
import type { Json } from "@/lib/asl";
import { grade } from "@/lib/grader";
import { readWorld, worldProblemText } from "@/lib/simulator";
import { HeldRun } from "./run/held-run";
import { queryReporter } from "./query-reporter";
import type { SimulatorAnswer, SimulatorMessage, SimulatorRequest, SimulatorTask } from "./simulator-task";

/** What ran last in this Worker: it is kept for questions and for a redrive, which only the place it ran in can do. */
let held: HeldRun | undefined;

self.onmessage = ({ data }: MessageEvent<SimulatorRequest>) => {
  if (data.kind === "ask") {
    if (held !== undefined) post({ kind: "held", id: data.id, answer: held.answer(data.question) });
    return;
  }
  void answer(data).then(post);
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
    if (task.kind === "redrive") return await redrive(task.world);
    const read = readWorld(task.world);
    if (!read.ok) return { kind: "bad-world", problems: read.problems.map(worldProblemText) };
    held = await HeldRun.run({ ...task.request, world: read.world }, onQuery);
    return held.shown();
  } catch (error) {
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}

async function redrive(world: Json): Promise<SimulatorAnswer> {
  if (held === undefined) return { kind: "fault", message: "There is no run to redrive." };
  const read = readWorld(world);
  const refusal = read.ok
    ? await held.redrive(read.world)
    : `The world is not valid. ${read.problems.map((problem) => worldProblemText(problem)).join(" ")}`;
  const shown = held.shown();
  return refusal === undefined ? shown : { kind: "redrive-refused", message: refusal, before: shown };
}
