// npm run --silent bench:peer: this interpreter beside aws-local-stepfunctions 3, in one run on one machine.
// The peer is installed in a scratch folder, never in the project. A line a contest: milliseconds on the clock and of the
// processor for each side, and how many times faster we are by either; each the median of the rounds.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { loadPeer } from "./bench/load-peer";
import { rounded } from "./bench/measurement";
import type { Cost } from "./bench/peer-side";

const ROUNDS = 5;
const CONTESTS = [
  { contest: "loop", name: "counter loop of 10,000 turns" },
  { contest: "map", name: "Map of 100,000 items, one task each (distributed here, inline there)" },
] as const;

async function sideOf(side: "ours" | "theirs", contest: string): Promise<ChildProcess> {
  const process = fork(fileURLToPath(new URL("./bench/peer-side.ts", import.meta.url)), [side, contest]);
  await answerOf(process);
  return process;
}

async function answerOf(side: ChildProcess): Promise<unknown> {
  const ended = once(side, "exit").then(([code]) => {
    throw new Error(`one side of the contest ended with exit code ${String(code)}`);
  });
  const answered = once(side, "message").then(([message]: readonly unknown[]) => message);
  return await Promise.race([answered, ended]);
}

async function roundOf(side: ChildProcess): Promise<Cost> {
  side.send("go");
  return (await answerOf(side)) as Cost;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** In turns, never both at once: whatever else the machine does is unkind to both sides alike. */
async function hold({ contest, name }: (typeof CONTESTS)[number]): Promise<void> {
  const mine = await sideOf("ours", contest);
  const other = await sideOf("theirs", contest);
  const rounds: { readonly mine: Cost; readonly other: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ mine: await roundOf(mine), other: await roundOf(other) });
  mine.kill();
  other.kill();
  const figures = {
    name,
    oursMs: median(rounds.map((round) => round.mine.ms)),
    theirsMs: median(rounds.map((round) => round.other.ms)),
    timesFaster: median(rounds.map((round) => round.other.ms / round.mine.ms)),
    oursCpuMs: median(rounds.map((round) => round.mine.cpuMs)),
    theirsCpuMs: median(rounds.map((round) => round.other.cpuMs)),
    timesFasterByCpu: median(rounds.map((round) => round.other.cpuMs / round.mine.cpuMs)),
  };
  console.log(JSON.stringify(figures));
}

await loadPeer(); // installs it, where it is not there yet, before anybody's time is taken
for (const contest of CONTESTS) await hold(contest);
