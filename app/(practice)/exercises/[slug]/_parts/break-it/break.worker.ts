import "@/app/_simulator/seal-network";
import { plainWorld } from "@/app/_simulator/plain-world";
import { breakMachine, type GradedExercise, withFaults } from "@/lib/grader";
import type { BreakAnswer, BreakTask } from "./break-task";

let exercise: GradedExercise | undefined;

self.onmessage = (event: MessageEvent<BreakTask>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply);
  });
};

async function answer(task: BreakTask): Promise<BreakAnswer> {
  try {
    if (task.kind === "break") {
      exercise = task.exercise;
      return { kind: "report", report: await breakMachine(exercise, task.definition) };
    }
    const test = exercise?.tests.find(({ name }) => name === task.run.test);
    if (test === undefined) return { kind: "fault", message: "That test is not there any more." };
    const { input, world } = withFaults(test, task.run.faults);
    return { kind: "setting", run: task.run, input, world: plainWorld(world) };
  } catch (error) {
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}
