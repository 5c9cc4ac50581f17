import { readBlock, type DrawnBlock, type DrawnState } from "./read-block";

/** A definition in sentences: the equal of its picture for who cannot see it. One line a state, nested ones after their own. */
export function describeStateGraph(definition: unknown): readonly string[] {
  return describeBlock(readBlock(definition), "The machine");
}

function describeBlock(block: DrawnBlock, owner: string): readonly string[] {
  return [`${owner} starts at ${block.startAt}.`, ...block.states.flatMap(describeState)];
}

function describeState(state: DrawnState): readonly string[] {
  const what = `${state.name} is a ${state.type} state${state.note === "" ? "" : ` (${state.note})`}.`;
  const ways = state.ways.map(({ to, kind, label }) => {
    if (kind === "catch") return `On ${label} it goes to ${to}.`;
    if (kind === "choice") return `If ${label}, it goes to ${to}.`;
    return kind === "default" ? `Otherwise it goes to ${to}.` : `Then comes ${to}.`;
  });
  const end = state.ends ? [state.type === "Fail" ? "The execution fails there." : "It ends there."] : [];
  const inside = state.inner.flatMap((block, index) => {
    const part = state.type === "Parallel" ? `Branch ${index + 1} of ${state.name}` : `For each item, ${state.name}`;
    return describeBlock(block, part);
  });
  return [[what, ...ways, ...end].join(" "), ...inside];
}
