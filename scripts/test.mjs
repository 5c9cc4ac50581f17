// npm test: everything that must hold, from a fresh clone. Ends with "N passed, N failed" alone on the last line.
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./database/free-port.mjs";
import { exitOver } from "./stages/fault.mjs";
import { generateClient } from "./stages/build.mjs";
import { install } from "./stages/install.mjs";
import { requireNode } from "./stages/node-version.mjs";
import { stage } from "./stages/progress.mjs";
import { program, runQuietly } from "./stages/run-quietly.mjs";
import { requireBrowser } from "./test/browser.mjs";
import { findServerPrograms } from "./test/real-cluster.mjs";
import { playwrightCounts, vitestCounts } from "./test/report-counts.mjs";
import { runCheck } from "./test/run-check.mjs";

const total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), "stepwise-test-"));
chmodSync(scratch, 0o755); // PostgreSQL runs as another user when this is root

async function check(what) {
  const { passed, failed } = await runCheck(what);
  total.passed += passed;
  total.failed += failed;
}

/** The rules of layers, sizes and types. Two at a time: the machine is small. */
async function staticChecks() {
  await Promise.all([
    check({ name: "eslint", command: program("eslint/bin/eslint.js", ".") }),
    (async () => {
      await check({ name: "types", command: program("typescript/bin/tsc", "--noEmit") });
      await check({ name: "layers (depcruise)", command: program("dependency-cruiser/bin/dependency-cruise.mjs", "app", "lib", "e2e") });
      await check({ name: "unused code (knip)", command: program("knip/bin/knip.js") });
      await check({ name: "format (biome)", command: program("@biomejs/biome/bin/biome", "format", ".") });
    })(),
  ]);
}

async function unitTests() {
  const report = join(scratch, "vitest.json");
  const command = program("vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  await check({ name: "unit tests", command, count: () => vitestCounts(report) });
}

async function dataChecks() {
  if (existsSync("scripts/content-check.ts")) {
    await check({ name: "content", command: program("tsx/dist/cli.mjs", "scripts/content-check.ts") });
  }
  if (existsSync("../shared/conformance")) {
    await check({ name: "conformance gap list", command: program("tsx/dist/cli.mjs", "lib/asl/conformance/command.ts") });
  } else {
    console.log("left out: conformance, whose recordings (../shared/conformance) are not here");
  }
}

async function browserTests(name, env, ...options) {
  const report = join(scratch, "playwright.json");
  await check({
    name,
    command: program("@playwright/test/cli.js", "test", "--reporter=list,json", ...options),
    env: { CI: "true", PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: report, DATA_DIR: join(scratch, "data"), ...env },
    count: () => playwrightCounts(report),
  });
}

/** The same journeys on the embedded database and, where a server is installed, on a cluster of its own made for them. */
async function journeys() {
  await requireBrowser();
  await browserTests("browser tests, embedded database", {});
  const programs = findServerPrograms();
  if (!programs) {
    console.log("left out: browser tests on a PostgreSQL server, which is not installed here");
    return;
  }
  const { startPostgres } = await import("./database/postgres.mjs");
  const root = join(scratch, "cluster");
  const { openDataFolder } = await import("./database/data-folder.mjs");
  const cluster = await startPostgres(openDataFolder(root), programs);
  try {
    const env = { DATABASE_URL: cluster.url, SEED_DEMO: "yes", STEPWISE_TEST_CHECKOUT: "1", DATA_DIR: join(scratch, "data-of-cluster") };
    // What leaves nothing in the database is the same on both: e2e of the whole suite against a server is npm run test:e2e.
    await browserTests(`browser tests, ${programs.postgres}`, env, "--project=stored");
  } finally {
    await cluster.stop();
  }
}

/** Runs one part. What breaks outside of a check is a failure too. */
async function part(work) {
  try {
    await work();
  } catch (error) {
    total.failed += 1;
    console.log(`FAILED ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  requireNode();
  await install();
} catch (error) {
  exitOver(error);
}
await part(async () => {
  await stage("generating types", async () => {
    await generateClient();
    await runQuietly("next typegen", program("next/dist/bin/next", "typegen"), { NEXT_TELEMETRY_DISABLED: "1" });
  });
  await staticChecks();
});
await part(unitTests);
await part(dataChecks);
await part(() => check({ name: "production build", command: [process.execPath, resolve("scripts/build.mjs")] }));
await part(journeys);
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
