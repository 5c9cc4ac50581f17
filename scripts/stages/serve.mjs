import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "./fault.mjs";
import { program } from "./run-quietly.mjs";

const READY_LIMIT_MS = 60_000;
const POLL_MS = 100;

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Starts the web server.
 * @returns `exited`, which resolves to its exit code, and `ready`, which rejects when it never answers.
 */
export function serve(port, env) {
  const [command, ...args] = program("next/dist/bin/next", "start", "--port", String(port));
  const server = spawn(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let over = false;
  const exited = new Promise((done) => {
    server.once("error", () => done(1));
    server.once("exit", (code, signal) => done(signal ? 0 : code));
  }).finally(() => (over = true));
  const ready = async () => {
    const deadline = Date.now() + READY_LIMIT_MS;
    while (!(await isReady(port))) {
      if (over) throw new Fault("the web server ended before it was ready: its words are above.");
      if (Date.now() > deadline) throw new Fault(`the web server did not answer within ${READY_LIMIT_MS / 1000} s: its words are above.`);
      await sleep(POLL_MS);
    }
  };
  return { stop: () => server.kill("SIGTERM"), exited, ready };
}
