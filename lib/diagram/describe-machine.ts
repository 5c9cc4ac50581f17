import type { LaidOutMachine, LaidOutState, LaidOutTransition } from "./laid-out-machine";

/** A machine in sentences: the equal of its picture for who cannot see it. One line a state, nested ones after their own. */
export function describeMachine(machine: LaidOutMachine): readonly string[] {
  const first = machine.states.find(({ depth, starts }) => depth === 0 && starts);
  const start = first === undefined ? "Nothing says where the machine starts." : `The machine starts at ${first.name}.`;
  return [start, ...machine.states.map((state) => `${state.name} ${describeState(state, machine)}`)];
}

/** @returns what a state is and where it leads, to be read after its name. */
export function describeState(state: LaidOutState, machine: LaidOutMachine): string {
  const { type, detail, pointer, retries, ends } = state;
  const what = `is a ${type} state${detail === "" ? "" : ` (${detail})`}.`;
  const ways = machine.transitions.filter(({ from }) => from === pointer).map(wayInWords);
  const end = ends ? [type === "Fail" ? "The execution fails there." : "It ends there."] : [];
  return [what, ...insideOf(state, machine), ...(retries ? ["It is retried."] : []), ...ways, ...end].join(" ");
}

function wayInWords({ kind, label, toName }: LaidOutTransition): string {
  switch (kind) {
    case "catch":
      return `On ${label} it goes to ${toName}.`;
    case "choice":
      return `If ${label}, it goes to ${toName}.`;
    case "default":
      return `Otherwise it goes to ${toName}.`;
    case "next":
      return `Then comes ${toName}.`;
  }
}

function insideOf({ pointer, depth, type }: LaidOutState, machine: LaidOutMachine): readonly string[] {
  const firsts = machine.states.filter((inner) => inner.depth === depth + 1 && inner.starts && inner.pointer.startsWith(`${pointer}/`));
  return firsts.map(({ name }, index) => (type === "Parallel" ? `Branch ${index + 1} starts at ${name}.` : `Each item starts at ${name}.`));
}
