import { parseDefinition, type StateMachine, type WorkflowType } from "@/lib/asl";
import { World } from "@/lib/simulator";

type Block = Pick<StateMachine, "states">;

/** A world in which every task of a definition answers with its own input. */
export function echoWorld(definition: string, type: WorkflowType): World {
  const { machine } = parseDefinition(definition, { type });
  const names = machine === undefined ? [] : [...taskNames(machine)];
  return World.parse({ states: Object.fromEntries(names.map((name) => [name, [{ returns: "{% $states.input %}" }]])) });
}

function* taskNames(block: Block): Iterable<string> {
  for (const state of block.states.values()) {
    if (state.type === "Task") yield state.name;
    if (state.type === "Map") yield* taskNames(state.processor);
    if (state.type === "Parallel") for (const branch of state.branches) yield* taskNames(branch);
  }
}
