/** Pictures of state machines, as positions and as sentences: one layout for the page and for lessons. Draws nothing itself. */
export { describeMachine, describeState } from "./describe-machine";
export type { Box, LaidOutMachine, LaidOutState, LaidOutTransition, Point } from "./laid-out-machine";
export { layOutMachine } from "./lay-out-machine";
