import type { SimulatorState } from "./simulator-session";
import type { RunningQuery } from "./simulator-task";

const SHOWN = 120;

/** What a person reads of a task that was ended before it had an answer. */
export function stoppedMessage(state: Extract<SimulatorState, { status: "stopped" }>): string {
  if (state.why === "asked") return "Stopped, as you asked. Nothing of that run is kept.";
  const stopped = "Stopped after ten seconds of real time. Virtual time costs nothing, so this is an endless computation";
  if (state.query === undefined) return `${stopped}: look for a loop or an expression without an end.`;
  return `${stopped}. The last JSONata expression it began is in the state "${state.query.state}": ${shown(state.query)}. Give it less to work on, or an end to its recursion; if it is quick by itself, look for a loop around that state.`;
}

/** A template stands as JSON text; one that is nothing but an expression is shown as that. */
function shown({ source }: RunningQuery): string {
  const text = source.startsWith('"') ? String(JSON.parse(source)) : source;
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
