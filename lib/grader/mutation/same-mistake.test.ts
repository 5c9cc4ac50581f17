import type { JsonObject } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import { pairState } from "../state-pair";
import { mutantsOf } from "./mutants";
import { sameMistake } from "./same-mistake";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";
const retrier = { ErrorEquals: ["E"], IntervalSeconds: 3, BackoffRate: 2, MaxAttempts: 5 };
const machine = (state: JsonObject, name = "A"): string =>
  JSON.stringify({ StartAt: name, States: { [name]: { Type: "Task", Resource: F, ...state, End: true } } });
const solution = machine({ Retry: [retrier], TimeoutSeconds: 30 });
const mutants = mutantsOf(solution);

describe("the class of mistake that a state shows", () => {
  test.each<{ says: string; state: JsonObject; name?: string; shows: RegExp | undefined }>([
    { says: "the solution itself shows none", state: { Retry: [retrier], TimeoutSeconds: 30 }, shows: undefined },
    { says: "a remark is no mistake", state: { Retry: [retrier], TimeoutSeconds: 30, Comment: "Mine" }, shows: undefined },
    { says: "just what a mutant is", state: { TimeoutSeconds: 30 }, shows: /without a fitting Retrier is tried once/ },
    {
      says: "the same slip with another value than any mutant has",
      state: { Retry: [{ ...retrier, MaxAttempts: 17 }], TimeoutSeconds: 30 },
      shows: /MaxAttempts counts the repeats/,
    },
    { says: "a value left out", state: { Retry: [retrier] }, shows: /Without a timeout of its own/ },
    {
      says: "in a state of another name that calls the same function",
      state: { Retry: [{ ...retrier, BackoffRate: 1.1 }], TimeoutSeconds: 30 },
      name: "Mine",
      shows: /BackoffRate multiplies/,
    },
    { says: "two slips at once are not told", state: { Retry: [{ ...retrier, MaxAttempts: 17 }], TimeoutSeconds: 31 }, shows: undefined },
    {
      says: "a list of another length is not told",
      state: { Retry: [retrier, { ErrorEquals: ["G"] }], TimeoutSeconds: 30 },
      shows: undefined,
    },
  ])("$says", ({ state, name = "A", shows }) => {
    const pair = pairState(machine(state, name), solution, name);
    if (pair === undefined) throw new Error("not paired");
    const told = sameMistake(pair, mutants);
    if (shows === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(shows);
  });
});
