// One side of the comparison with a peer, in a process of its own, so that neither pays for the other's garbage.
// node peer-side.ts ours|theirs CONTEST: takes a message for each round, and answers with what it cost.
import { parseDefinition, runExecution, type TaskWorld } from "@/lib/asl";
import { loadPeer, type PeerModule } from "./load-peer";
import { counterLoop, mapOfTasks } from "./machines";

/** What one time took: on the clock, and of the processor, which other work on the machine slows far less. */
export interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
}

/** Before anything counts: what is compared is engines that have settled. */
const WARM_UP_MS = 2_000;
/** A round of the faster side is so short that a few alone would measure the noise of the machine, and what idling costs an engine. */
const LEAST_ROUND_MS = 1_000;

const echo: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input }) };
const UNBOUNDED = { transitions: Number.MAX_SAFE_INTEGER, events: Number.MAX_SAFE_INTEGER, payloadBytes: Number.MAX_SAFE_INTEGER };
const ITEMS = 100_000;
const TURNS = 10_000;

type Input = Parameters<typeof runExecution>[1];

/** Text in, result out, on both sides. */
async function ours(definition: string, input: Input): Promise<void> {
  const { machine } = parseDefinition(definition);
  if (machine === undefined) throw new Error("a benchmark's definition is at fault");
  const options = { startTimeMs: 0, seed: 1, tasks: echo, limits: UNBOUNDED, childHistories: "none" } as const;
  const { status, error } = await runExecution(machine, input, options);
  if (status !== "SUCCEEDED") throw new Error(`our run ended ${status}: ${String(error)}`);
}

async function theirs(peer: PeerModule, definition: string, input: Input): Promise<void> {
  const machine = new peer.StateMachine(JSON.parse(definition), {});
  await machine.run(input, { overrides: { taskResourceLocalHandlers: { Work: (item) => item } } }).result;
}

async function workOf(side: string, contest: string): Promise<() => Promise<void>> {
  const isOurs = side === "ours";
  const definition = contest === "loop" ? counterLoop(TURNS) : mapOfTasks(isOurs);
  const input: Input = contest === "loop" ? { n: 0 } : { items: Array.from({ length: ITEMS }, (_, index) => index) };
  if (isOurs) return () => ours(definition, input);
  const peer = await loadPeer();
  return () => theirs(peer, definition, input);
}

/** @returns the mean of as many times as a round has room for. */
async function costOf(work: () => Promise<void>, leastMs: number): Promise<Cost> {
  const start = performance.now();
  const usedBefore = process.cpuUsage();
  let times = 0;
  while (performance.now() - start < leastMs) {
    await work();
    times += 1;
  }
  const { user, system } = process.cpuUsage(usedBefore);
  return { ms: (performance.now() - start) / times, cpuMs: (user + system) / 1_000 / times };
}

async function serve([side = "ours", contest = "loop"]: readonly string[]): Promise<void> {
  const work = await workOf(side, contest);
  await costOf(work, WARM_UP_MS);
  process.on("message", () => {
    void costOf(work, LEAST_ROUND_MS).then((cost) => process.send?.(cost));
  });
  process.send?.("ready");
}

await serve(process.argv.slice(2));
