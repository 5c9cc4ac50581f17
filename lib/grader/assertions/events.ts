import { z } from "zod";
import { assertionKind, type Finding } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";
import type { Json } from "@/lib/asl";

const Events = z.strictObject({
  /** Types of events that must come in this order; others may come between. */
  inOrder: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
  counts: z.record(z.string(), Bounds).optional(),
});

/** The event history. */
export const events = assertionKind(Events, (expected, { result }) => {
  const types = result.history.map((event) => event.type);
  return [...ordered(expected.inOrder ?? [], types), ...forbidden(expected.never ?? [], types), ...counted(expected.counts ?? {}, types)];
});

function ordered(expected: readonly string[], types: readonly string[]): readonly Finding[] {
  let next = 0;
  for (const type of types) if (type === expected[next]) next += 1;
  const missed = expected[next];
  if (missed === undefined) return [];
  return [
    {
      message: `The history should have ${missed}${next === 0 ? "" : ` after ${expected[next - 1] ?? ""}`}, and has ${types.includes(missed) ? "none there" : "none"}.`,
      expected,
      actual: types,
    },
  ];
}

function forbidden(never: readonly string[], types: readonly string[]): readonly Finding[] {
  return never
    .filter((type) => types.includes(type))
    .map((type) => ({ message: `The history should have no ${type}; ${found(type, types)}.`, expected: never, actual: types }));
}

/** "it has 2, the first as event 7" */
function found(type: string, types: readonly string[]): string {
  return `it has ${types.filter((candidate) => candidate === type).length}, the first as event ${types.indexOf(type) + 1}`;
}

function counted(counts: Readonly<Record<string, Bounds>>, types: readonly string[]): readonly Finding[] {
  return Object.entries(counts).flatMap(([type, bounds]) => {
    const actual = types.filter((candidate) => candidate === type).length;
    if (isWithin(actual, bounds)) return [];
    return [{ message: `The history should have ${showBounds(bounds)} ${type}; it has ${actual}.`, expected: bounds as Json, actual }];
  });
}
