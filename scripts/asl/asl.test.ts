import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "asl-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const charge = { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:charge", End: true };
const FILES = {
  good: { StartAt: "Charge", States: { Charge: charge } },
  bad: { StartAt: "Nowhere", States: { Charge: charge } },
  fails: { StartAt: "No", States: { No: { Type: "Fail", Error: "E", Cause: "because" } } },
  paid: { result: { paid: true } },
};

/** @returns the path of a file of FILES. */
function file(name: keyof typeof FILES): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(FILES[name]));
  return path;
}

const rows = [
  { says: "validate finds nothing", args: ["validate", "--json", "--quiet", file("good")], code: 0, json: { diagnostics: [] } },
  {
    says: "validate gives advice, which is no error",
    args: ["validate", "--json", file("good")],
    code: 0,
    json: {
      diagnostics: [
        { severity: "INFO", code: "ADVICE_NO_TIMEOUT" },
        { severity: "INFO", code: "ADVICE_UNQUALIFIED_FUNCTION" },
      ],
    },
  },
  {
    says: "validate finds an error",
    args: ["validate", "--json", "--quiet", file("bad")],
    code: 1,
    json: { diagnostics: [{ code: "MISSING_TRANSITION_TARGET", location: "/StartAt" }, { location: "/States/Charge" }] },
  },
  {
    says: "run fails",
    args: ["run", "--json", file("fails")],
    code: 1,
    json: { kind: "result", result: { status: "FAILED", error: "E" } },
  },
  {
    says: "test-state answers by the mock",
    args: ["test-state", "--json", "--state", "Charge", "--mock", file("paid"), file("good")],
    code: 0,
    json: { status: "SUCCEEDED", output: { paid: true } },
  },
  { says: "test-state without a file", args: ["test-state"], code: 2, json: undefined },
];

describe("npm run asl", () => {
  test.each(rows)("$says", { timeout: 60_000 }, ({ args, code, json }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/asl.ts", ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(code);
    if (json === undefined) expect(stderr).toContain("Usage: npm run --silent asl -- test-state");
    else expect(JSON.parse(stdout)).toMatchObject(json);
  });
});
