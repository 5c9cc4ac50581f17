// npm run --silent bench:peer: this interpreter beside aws-local-stepfunctions 3, in one run on one machine.
// The peer is installed in a scratch folder, never in the project.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseDefinition, runExecution, type TaskWorld } from "@/lib/asl";
import { counterLoop, mapOfTasks } from "./bench/machines";
import { medianMs, rounded } from "./bench/measurement";

const PEER = "aws-local-stepfunctions@3";

/** The part of the peer's interface that is used here. */
interface PeerModule {
  readonly StateMachine: new (
    definition: unknown,
    options: object,
  ) => {
    run(
      input: unknown,
      options: { overrides: { taskResourceLocalHandlers: Record<string, (input: unknown) => unknown> } },
    ): { result: Promise<unknown> };
  };
}

/** The peer asks for Node 22; this is all that it lacks on 20. */
function provideWithResolvers(): void {
  if ("withResolvers" in Promise) return;
  Object.defineProperty(Promise, "withResolvers", {
    value: <T>() => {
      const parts: { resolve?: (value: T) => void; reject?: (reason: unknown) => void } = {};
      const promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });
}

async function loadPeer(): Promise<PeerModule> {
  const folder = join(tmpdir(), "stepwise-bench-peer");
  if (!existsSync(join(folder, "node_modules", "aws-local-stepfunctions"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    const installed = spawnSync("npm", ["install", "--no-audit", "--no-fund", PEER], { cwd: folder, stdio: "ignore" });
    if (installed.status !== 0) throw new Error(`${PEER} could not be installed in ${folder}: is the npm registry reachable?`);
  }
  const entry = pathToFileURL(join(folder, "node_modules", "aws-local-stepfunctions", "build", "main.node.esm.js"));
  return (await import(entry.href)) as PeerModule;
}

const echo: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input }) };
const UNBOUNDED = { transitions: Number.MAX_SAFE_INTEGER, events: Number.MAX_SAFE_INTEGER, payloadBytes: Number.MAX_SAFE_INTEGER };

/** Text in, result out, on both sides. */
async function ours(definition: string, input: Parameters<typeof runExecution>[1]): Promise<void> {
  const { machine } = parseDefinition(definition);
  if (machine === undefined) throw new Error("a benchmark's definition is at fault");
  const { status, error } = await runExecution(machine, input, {
    startTimeMs: 0,
    seed: 1,
    tasks: echo,
    limits: UNBOUNDED,
    childHistories: "none",
  });
  if (status !== "SUCCEEDED") throw new Error(`our run ended ${status}: ${String(error)}`);
}

async function theirs(peer: PeerModule, definition: string, input: unknown): Promise<void> {
  const machine = new peer.StateMachine(JSON.parse(definition), {});
  await machine.run(input, { overrides: { taskResourceLocalHandlers: { Work: (item) => item } } }).result;
}

function report(name: string, oursMs: number, theirsMs: number): void {
  const figures = { name, oursMs: rounded(oursMs), theirsMs: rounded(theirsMs), timesFaster: rounded(theirsMs / oursMs) };
  console.log(JSON.stringify(figures));
}

provideWithResolvers();
const peer = await loadPeer();
const loop = counterLoop(10_000);
report(
  "counter loop of 10,000 turns",
  await medianMs(5, () => ours(loop, { n: 0 })),
  await medianMs(1, () => theirs(peer, loop, { n: 0 })),
);
const items = { items: Array.from({ length: 100_000 }, (_, index) => index) };
report(
  "Map of 100,000 items, one task each (distributed here, inline there)",
  await medianMs(3, () => ours(mapOfTasks(true, null), items)),
  await medianMs(1, () => theirs(peer, mapOfTasks(false), items)),
);
