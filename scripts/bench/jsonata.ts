import jsonata from "jsonata";
import { parseDefinition, runExecution } from "@/lib/asl";
import { type Measurement, medianMs, rounded } from "./measurement";
import { jsonataLoop } from "./machines";

const TURNS = 1_000;
const ROUNDS = 5;
const SUM = "$sum($states.input.orders[status = 'open'].(price * quantity))";
const NO_LIMITS = { transitions: Number.MAX_SAFE_INTEGER, events: Number.MAX_SAFE_INTEGER, payloadBytes: Number.MAX_SAFE_INTEGER };

const ORDERS = Array.from({ length: 20 }, (_, index) => ({
  status: index % 3 === 0 ? "open" : "shipped",
  price: 10 + index,
  quantity: 1 + (index % 4),
}));

async function inMachine(): Promise<void> {
  const { machine } = parseDefinition(jsonataLoop(TURNS, SUM));
  if (machine === undefined) throw new Error("the JSONata benchmark's definition is at fault");
  const options = { startTimeMs: 0, seed: 1, tasks: { answer: () => ({ kind: "hangs" }) as const }, limits: NO_LIMITS };
  const { status, error } = await runExecution(machine, { n: 0, orders: ORDERS }, options);
  if (status !== "SUCCEEDED") throw new Error(`the JSONata benchmark ended ${status}: ${String(error)}`);
}

/** The expressions of one turn of the machine, with nothing around them: compiled once, one after the other. */
async function inBareLibrary(): Promise<void> {
  const output = ["$states.input.n + 1", "$states.input.orders", SUM].map((text) => jsonata(text));
  const condition = jsonata(`$states.input.n < ${String(TURNS)}`);
  let input: { readonly n: unknown; readonly orders: unknown } = { n: 0, orders: ORDERS };
  for (let goesOn = true; goesOn; ) {
    const values: unknown[] = [];
    for (const expression of output) values.push(await expression.evaluate(undefined, { states: { input } }));
    const [n, orders] = values;
    input = { n, orders };
    goesOn = (await condition.evaluate(undefined, { states: { input } })) === true;
  }
}

/** A machine in JSONata mode beside the library alone, on the same expressions; in turns, so that a noisy machine is unkind to both. */
export async function jsonataMeasurements(): Promise<readonly Measurement[]> {
  const bare: number[] = [];
  const machine: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await medianMs(1, inBareLibrary));
    machine.push(await medianMs(1, inMachine));
  }
  const [bareMs, machineMs] = [Math.min(...bare), Math.min(...machine)];
  return [
    { name: `${TURNS.toLocaleString("en")} turns in JSONata`, value: rounded(machineMs), unit: "ms" },
    { name: "the same expressions in the bare library", value: rounded(bareMs), unit: "ms" },
    { name: "speed in a machine over that of the bare library", value: rounded(bareMs / machineMs), unit: "ratio" },
  ];
}
