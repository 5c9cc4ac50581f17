import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind, type Finding, type TestRun } from "../assertion-kind";
import { callsTo } from "../attempts";
import { Bounds, isWithin, showBounds } from "../bounds";
import { firstDifference } from "../first-difference";
import { count, show, showDifference } from "../show";

const Calls = z.strictObject({
  /** The world's name for what is called. */
  to: z.string(),
  count: Bounds.optional(),
  /** What each call was sent, in order; objects may hold more. */
  inputs: z.array(z.json()).optional(),
  /** What every call was sent, at least. */
  everyInput: z.json().optional(),
  /** Inputs in any order, as where calls run side by side. */
  anyOrder: z.array(z.json()).optional(),
  /** A field no two calls may share, as an idempotency key may not. Dotted: `order.id`. */
  distinct: z.string().optional(),
});

/** Calls of one function: how many, and with what. */
export const calls = assertionKind(Calls, (expected, run) => {
  const sent = callsTo(expected.to, run).map((call) => call.input);
  return [
    ...counted(expected, run),
    ...inOrder(expected, sent),
    ...each(expected, sent),
    ...anyOrder(expected, sent),
    ...distinct(expected, sent),
  ];
});

type Expected = z.output<typeof Calls>;

function counted({ to, count: bounds }: Expected, { log }: TestRun): readonly Finding[] {
  const actual = log.summaries[to]?.calls ?? 0;
  if (bounds === undefined || isWithin(actual, bounds)) return [];
  return [
    {
      message: `"${to}" should be called ${showBounds(bounds, "time")}; it had ${count(actual, "call")}.`,
      expected: bounds as Json,
      actual,
    },
  ];
}

function inOrder({ to, inputs }: Expected, sent: readonly Json[]): readonly Finding[] {
  if (inputs === undefined) return [];
  for (const [i, input] of inputs.entries()) {
    if (i >= sent.length)
      return [
        {
          message: `"${to}" should have a call ${i + 1}, with ${show(input)}; it had ${count(sent.length, "call")}.`,
          expected: inputs,
          actual: sent,
        },
      ];
    const difference = firstDifference(input, sent[i], "contains");
    if (difference)
      return [
        { message: `Call ${i + 1} of "${to}" was sent the wrong input: ${showDifference(difference)}.`, expected: inputs, actual: sent },
      ];
  }
  return [];
}

function each({ to, everyInput }: Expected, sent: readonly Json[]): readonly Finding[] {
  if (everyInput === undefined) return [];
  for (const [i, input] of sent.entries()) {
    const difference = firstDifference(everyInput, input, "contains");
    if (difference)
      return [
        {
          message: `Call ${i + 1} of "${to}" was sent the wrong input: ${showDifference(difference)}.`,
          expected: everyInput,
          actual: input,
        },
      ];
  }
  return [];
}

function anyOrder({ to, anyOrder: inputs }: Expected, sent: readonly Json[]): readonly Finding[] {
  if (inputs === undefined) return [];
  const left = [...sent];
  for (const input of inputs) {
    const found = left.findIndex((candidate) => firstDifference(input, candidate, "contains") === undefined);
    if (found === -1)
      return [{ message: `No call of "${to}" was sent ${show(input)}; it had ${sentWith(sent)}.`, expected: inputs, actual: sent }];
    left.splice(found, 1);
  }
  return [];
}

function sentWith(sent: readonly Json[]): string {
  return sent.length === 0 ? "no call at all" : `${count(sent.length, "call")}, the first with ${show(sent[0])}`;
}

function distinct({ to, distinct: field }: Expected, sent: readonly Json[]): readonly Finding[] {
  if (field === undefined) return [];
  const values = sent.map((input) => show(member(input, field)));
  const again = values.findIndex((value, i) => values.indexOf(value) !== i);
  const repeated = values[again];
  if (repeated === undefined) return [];
  return [
    {
      message: `Every call of "${to}" should have its own ${field}; ${repeated} came in calls ${values.indexOf(repeated) + 1} and ${again + 1}.`,
      expected: `distinct ${field}`,
      actual: values,
    },
  ];
}

function member(input: Json, path: string): Json | undefined {
  let value: Json | undefined = input;
  for (const name of path.split(".")) {
    value =
      typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>)[name] : undefined;
  }
  return value;
}
