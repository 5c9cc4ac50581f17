/** Pictures of state machines, as positions and as sentences. Draws nothing itself. */
export { describeStateGraph } from "./describe-graph";
export { layOutStateGraph, type GraphEdge, type GraphNode, type StateGraph } from "./state-graph";
