import type { HistoryEvent, StateVisit } from "@/lib/asl";

const CONTAINER = /^(Parallel|Map)(?:State(?:Started|Succeeded|Failed|Aborted)|Iteration|Run)/;

/**
 * @returns for each event the visit it belongs to, by the event's index; undefined for events of the execution itself. An event tells
 *   only which one came before it, so the chain is followed; what closes a container follows its last inner event.
 */
export function eventVisits(history: readonly HistoryEvent[], visits: readonly StateVisit[]): readonly (StateVisit | undefined)[] {
  const entered = new Map(visits.map((visit) => [visit.enteredEventId, visit]));
  const exited = new Map(visits.flatMap((visit) => (visit.exitedEventId === undefined ? [] : [[visit.exitedEventId, visit] as const])));
  const owners: (StateVisit | undefined)[] = [];
  for (const event of history) {
    const own = entered.get(event.id) ?? exited.get(event.id);
    const before = owners[event.previousEventId - 1];
    const container = CONTAINER.exec(event.type)?.[1];
    if (own !== undefined || event.type.startsWith("Execution")) owners.push(own);
    else if (container === undefined) owners.push(before);
    else owners.push(containerOf(before, container, exited.has(event.previousEventId) ? "around" : "here"));
  }
  return owners;

  function containerOf(from: StateVisit | undefined, type: string, begin: "around" | "here"): StateVisit | undefined {
    let visit = begin === "around" && from?.parent !== undefined ? visits[from.parent] : from;
    while (visit !== undefined && visit.type !== type) visit = visit.parent === undefined ? undefined : visits[visit.parent];
    return visit;
  }
}
