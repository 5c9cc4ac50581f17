import { createRandom, type Json, type Random } from "@/lib/asl";
import type { World } from "@/lib/simulator";
import { isObject } from "../mutation/mutation-operator";
import type { Answered, Fault } from "./fault";

/** A test whose world may be struck, and what a calm run of it called. */
export interface Target {
  readonly test: string;
  readonly input: Json;
  readonly world: World;
  /** Calls by the world's name. */
  readonly calls: Readonly<Record<string, number>>;
}

/** What goes wrong under one seed. */
export interface FaultSchedule {
  readonly seed: number;
  /** The test whose input and world it strikes. */
  readonly test: string;
  /** One or two; none where there is nothing that could go wrong. */
  readonly faults: readonly Fault[];
}

/** Of ten schedules, three have two faults: most troubles come alone. */
const SECOND_FAULT = 0.3;
/** Calls struck in a row; the last stands for "for good". */
const TIMES = [1, 2, 3, 5, undefined] as const;
const EVERY = [2, 3, 4] as const;
/** What comes back in the place of a result: nothing, too little, another kind, an error page. */
const MALFORMED: readonly Answered[] = [null, {}, [], "<html>502 Bad Gateway</html>"];
const MANY_CALLS = 3;

/**
 * Draws what goes wrong. Equal seeds and targets give equal schedules.
 *
 * @param targets - at least one.
 * @throws Error without targets.
 */
export function faultSchedule(seed: number, targets: readonly Target[]): FaultSchedule {
  const random = createRandom(seed);
  const target = pick(targets, random);
  const first = drawFault(target, random);
  const second = random.next() < SECOND_FAULT ? drawFault(target, random) : undefined;
  const faults = [first, second].filter((fault) => fault !== undefined);
  return { seed, test: target.test, faults: faults.filter((fault, i) => faults.findIndex((other) => isSame(other, fault)) === i) };
}

type Draw = (random: Random) => Fault;

function drawFault(target: Target, random: Random): Fault | undefined {
  const draws = [...callFaults(target), ...dataFaults(target)];
  return draws.length === 0 ? undefined : pick(draws, random)(random);
}

/** What the calm run called is struck; a function that it never reached would prove nothing. */
function callFaults({ world, calls }: Target): readonly Draw[] {
  const reached = Object.keys(world.functions).filter((name) => (calls[name] ?? 0) > 0);
  return reached.flatMap((of): readonly Draw[] => [
    (random) => ({ kind: "throttle", of, ...drawTimes(random) }),
    (random) => ({ kind: "outage", of, ...drawTimes(random) }),
    (random) => ({ kind: "hang", of, ...drawTimes(random) }),
    (random) => ({ kind: "malformed", of, answer: pick(MALFORMED, random), ...drawTimes(random) }),
    ...((calls[of] ?? 0) >= MANY_CALLS ? [(random: Random): Fault => ({ kind: "partial", of, every: pick(EVERY, random) })] : []),
  ]);
}

function dataFaults({ input, world }: Target): readonly Draw[] {
  const members = isObject(input) ? Object.keys(input) : [];
  const objects = Object.entries(world.buckets).flatMap(([bucket, all]) => Object.keys(all).map((key) => ({ bucket, key })));
  return [
    ...(members.length === 0 ? [] : [(random: Random): Fault => ({ kind: "input", without: pick(members, random) })]),
    ...(objects.length === 0 ? [] : [(random: Random): Fault => ({ kind: "object", ...pick(objects, random) })]),
  ];
}

function drawTimes(random: Random): { readonly times?: number } {
  const times = pick(TIMES, random);
  return times === undefined ? {} : { times };
}

function pick<T>(choices: readonly T[], random: Random): T {
  if (choices.length === 0) throw new Error("There is nothing to choose from.");
  return choices[Math.floor(random.next() * choices.length)] as T;
}

function isSame(one: Fault, other: Fault): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
