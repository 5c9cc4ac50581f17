import { spawn } from "node:child_process";

const LIMIT_MS = 15 * 60 * 1000;
const KILL_AFTER_MS = 10_000;
const running = new Set();

function end(child) {
  // Detached children lead a group of their own, so that what they started ends with them.
  const signalGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  signalGroup("SIGTERM");
  setTimeout(signalGroup, KILL_AFTER_MS, "SIGKILL").unref();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    console.error(`\n${signal}: ending what runs`);
    for (const child of running) end(child);
    setTimeout(() => process.exit(1), running.size > 0 ? KILL_AFTER_MS + 1000 : 0);
    process.exitCode = 1;
  });
}

/**
 * Runs one command to its end, or to the limit of its time.
 * @returns its exit code (null when it did not end by itself), all it printed, and the seconds it took.
 */
async function runCommand([command, ...args], env = {}) {
  const startMs = Date.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env }, detached: true });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const overtime = setTimeout(() => {
    output += `\nended after ${LIMIT_MS / 60_000} minutes\n`;
    end(child);
  }, LIMIT_MS);
  const code = await new Promise((done) => {
    child.on("error", (error) => {
      output += error.message;
      done(null);
    });
    child.on("close", done);
  });
  clearTimeout(overtime);
  running.delete(child);
  return { code, output: output.trimEnd(), seconds: (Date.now() - startMs) / 1000 };
}

/**
 * Runs a check and tells how it went: one line when all is well, everything it printed when not.
 * @param count - reads passed and failed from what the command left; without it, the command is one check.
 */
export async function runCheck({ name, command, env, count }) {
  const result = await runCommand(command, env);
  const passed = result.code === 0;
  const counts = count ? count() : { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  // A command that fails without naming a failed test has failed all the same; so has a runner that ran nothing.
  if ((!passed || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
  const took = `${result.seconds.toFixed(1)} s`;
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : "";
  if (counts.failed > 0) console.log(`\n${result.output}\n`);
  console.log(`${counts.failed > 0 ? "FAILED" : "ok    "} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${took})`);
  return counts;
}
