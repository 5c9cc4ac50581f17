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

/** An object that has at least these members. */
const part = (members: object): unknown => expect.objectContaining(members);
/** A list in which one is such an object. */
const holding = (members: object): unknown => expect.arrayContaining([part(members)]);

const EXERCISE = "content/aws-data-engineering/46-step-functions/07-error-handling/exercises/back-off-exactly";

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
  {
    says: "grade tells what the page tells: the misconception, and where the run parts",
    args: ["grade", "--json", "back-off-exactly", `${EXERCISE}/wrong/even-pace.asl.json`],
    code: 1,
    json: { outcome: "failed", tests: holding({ passed: false, divergence: part({ field: "Retry", at: "/States/Charge card" }) }) },
  },
  {
    says: "grade compares what right answers use",
    args: ["grade", "--compare", "--json", "back-off-exactly", `${EXERCISE}/solution.asl.json`],
    code: 0,
    json: {
      outcome: "passed",
      figures: {
        yours: holding({ transitions: expect.any(Number) as number }),
        solution: holding({ test: "recovers-after-two", transitions: 3 }),
      },
    },
  },
  {
    says: "break runs fifty schedules",
    args: ["break", "--json", "back-off-exactly", `${EXERCISE}/solution.asl.json`],
    code: 1,
    json: { kind: "report", runs: 50 },
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
