import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { GradingJob } from "./grading-job";
import { GradingPool } from "./grading-pool";

const folder = mkdtempSync(path.join(tmpdir(), "grading-pool-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const job: GradingJob = { exercise: { workflowType: "STANDARD", tests: [], solution: "", wrong: [], wrongAnswers: {} }, definition: "" };
const GRADE = `{ outcome: "passed", score: 1, maxScore: 1, tests: [] }`;

/** Counts in a file how often it was asked: a thread that died remembers nothing. */
function worker(name: string, body: string): { readonly filename: string; readonly tries: string } {
  const [filename, tries] = [path.join(folder, `${name}.mjs`), path.join(folder, `${name}.tries`)];
  writeFileSync(tries, "");
  writeFileSync(
    filename,
    `import { appendFileSync, readFileSync } from "node:fs";
     export async function gradeInWorker() {
       appendFileSync(${JSON.stringify(tries)}, "x");
       const attempt = readFileSync(${JSON.stringify(tries)}, "utf8").length;
       ${body}
       return ${GRADE};
     }`,
  );
  return { filename, tries };
}

// Threads as in production, with workers that misbehave in the place of ours.
describe("a fault of ours is tried once more, told as such, and comes to an end", () => {
  test.each([
    { says: "all is well", body: "", outcome: "passed", faults: undefined },
    { says: "it throws once", body: "if (attempt === 1) throw new Error('Broken.');", outcome: "passed" },
    { says: "it throws always", body: "throw new Error('Broken.');", outcome: "fault", faults: /Broken/ },
    { says: "its thread dies once", body: "if (attempt === 1) process.exit(1);", outcome: "passed" },
    { says: "its thread dies always", body: "process.exit(1);", outcome: "fault", faults: /exit/i },
    { says: "it hangs once", body: "if (attempt === 1) await new Promise(() => setInterval(() => 0, 1000));", outcome: "passed" },
    { says: "it computes without end", body: "for (;;);", outcome: "fault", faults: /abort/i },
    {
      says: "it eats all memory",
      body: "const all = []; for (;;) all.push(new Array(1e6).fill(attempt));",
      outcome: "fault",
      faults: /memory/i,
    },
  ])(
    "$says: $outcome",
    async ({ says, body, outcome, faults }) => {
      const { filename } = worker(says.replaceAll(" ", "-"), body);
      const pool = new GradingPool({ filename, maxThreads: 1, msForOneTry: 2500 });
      const grade = await pool.grade(job);
      expect(grade.outcome).toBe(outcome);
      if (faults !== undefined) expect(grade).toMatchObject({ message: expect.stringMatching(faults) as string });
      await pool.close();
    },
    20_000,
  );

  test("a worker that is not there is our fault too, and measures nothing", async () => {
    const pool = new GradingPool({ filename: path.join(folder, "none.mjs"), maxThreads: 1, msForOneTry: 500 });
    expect(await pool.grade(job)).toMatchObject({ outcome: "fault" });
    expect(await pool.measure({ exercise: { workflowType: "STANDARD", tests: [] }, definitions: ["{}"] })).toEqual([undefined]);
    await pool.close();
  });
});
