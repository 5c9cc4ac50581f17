import { spawn } from "node:child_process";
import { Fault } from "./fault.mjs";

const LAST_LINES = 30;
const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a command and keeps its output to itself unless it fails.
 * @throws Fault naming what failed, after the command's last lines have been printed.
 */
export async function runQuietly(what, [command, ...args], env = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const stop = () => child.kill("SIGTERM");
  for (const signal of STOPPING) process.on(signal, stop);
  const code = await new Promise((done) => {
    child.on("error", (error) => done(error.message));
    child.on("close", (exit, signal) => done(exit ?? signal));
  });
  for (const signal of STOPPING) process.off(signal, stop);
  if (code === 0) return;
  console.error(output.trimEnd().split("\n").slice(-LAST_LINES).join("\n"));
  throw new Fault(`${what} failed (${code}): its last lines are above.`);
}

/** The command line of a package's own program, run by this very Node: no shell, no PATH. */
export const program = (file, ...args) => [process.execPath, `node_modules/${file}`, ...args];
