import { runInSimulator, World } from "@/lib/simulator";
import { DataFlowLater } from "./data-flow-later";
import { flowStages } from "./flow-stages";
import { FIRST_FLOW, FLOW_INPUT, FLOW_WORLD, flowDefinition } from "./order-flow";

/** Data on its way through the five fields. The first run is the interpreter's own, made when the page is, so it stands there without a script. */
export async function DataFlowFigure({ caption }: { readonly caption: string }) {
  const run = { definition: flowDefinition(FIRST_FLOW), input: FLOW_INPUT, world: World.parse(FLOW_WORLD) };
  const first = flowStages(await runInSimulator(run));
  if (first === undefined) throw new Error("The machine of the data flow figure did not run: see order-flow.ts and its test.");
  return <DataFlowLater caption={caption} first={first} />;
}
