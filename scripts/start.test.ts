import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "stepwise-start-"));
const busy = createServer();
const LIMIT_MS = 60_000;

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  return new Promise((done) => {
    child.on("close", (code) => {
      done({ code, stderr: stderr.trim() });
    });
  });
}

/** A port nobody will take while the test runs: it is ours. */
function busyPort(): string {
  const address = busy.address();
  if (address === null || typeof address === "string") throw new Error("the test's server is not listening");
  return String(address.port);
}

beforeAll(async () => {
  writeFileSync(join(folder, "file"), "no folder");
  mkdirSync(join(folder, "empty", "postgres"), { recursive: true });
  await new Promise<void>((done) => busy.listen(0, done));
});
afterAll(() => {
  busy.close();
  rmSync(folder, { recursive: true });
});

describe("what can be foreseen to stop a start is told in one line, with the remedy", () => {
  test.each([
    { says: "a port that is none", env: () => ({ PORT: "http" }), tells: 'PORT is "http"', mend: "unset it for 3000" },
    { says: "a busy port", env: () => ({ PORT: busyPort() }), tells: "is busy", mend: "npm start" },
    {
      says: "a data folder that is a file",
      env: () => ({ DATA_DIR: join(folder, "file") }),
      tells: "cannot be used (EEXIST)",
      mend: "DATA_DIR",
    },
    {
      says: "a data folder without its database",
      env: () => ({ DATA_DIR: join(folder, "empty") }),
      tells: "is broken",
      mend: "move it away",
    },
    {
      says: "a database that does not answer",
      env: () => ({ DATABASE_URL: "postgresql://someone:s3cret@127.0.0.1:1/app", DATA_DIR: join(folder, "data") }),
      tells: "the database at 127.0.0.1:1/app (DATABASE_URL) does not answer (ECONNREFUSED)",
      mend: "unset it for the embedded one",
    },
    {
      says: "a database of another kind",
      env: () => ({ DATABASE_URL: "mysql://localhost/app", DATA_DIR: join(folder, "data") }),
      tells: "DATABASE_URL is no PostgreSQL address",
      mend: "postgresql://user:password@host:5432/name",
    },
  ])(
    "$says",
    async ({ env, tells, mend }) => {
      const { code, stderr } = await run(["scripts/start.mjs"], { PORT: "34567", ...env() });
      expect(stderr).toMatch(/^stepwise: [^\n]+$/);
      expect(stderr).toContain(tells);
      expect(stderr).toContain(mend);
      expect(stderr).not.toContain("s3cret");
      expect(code).toBe(1);
    },
    LIMIT_MS,
  );

  test.each([
    { version: "18.20.4", isRefused: true },
    { version: "20.18.3", isRefused: true },
    { version: "20.19.0", isRefused: false },
    { version: "24.1.0", isRefused: false },
  ])("Node $version", async ({ version, isRefused }) => {
    const script = `
      import { exitOver } from "./scripts/stages/fault.mjs";
      import { requireNode } from "./scripts/stages/node-version.mjs";
      try { requireNode("${version}"); } catch (error) { exitOver(error); }`;
    const { code, stderr } = await run(["--input-type=module", "--eval", script], {});
    expect({ code, stderr }).toEqual({
      code: isRefused ? 1 : 0,
      stderr: isRefused
        ? `stepwise: Node ${version} is too old: install Node 20.19 or newer (https://nodejs.org), then run this again.`
        : "",
    });
  });
});
