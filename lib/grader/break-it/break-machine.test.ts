import { World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import type { GradedExercise } from "../grade";
import { breakMachine, type BreakReport } from "./break-machine";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";

function exercise(world: unknown, input: { readonly a?: number } | number = 7): GradedExercise {
  const one = { name: "one", purpose: "why", task: "t", visibility: "shown" as const, points: 1, runs: 1, expect: [] };
  return { workflowType: "STANDARD", tests: [{ ...one, input, world: World.parse(world) }] };
}

function calling(fields: object, more: object = {}): string {
  return JSON.stringify({ StartAt: "A", States: { A: { Type: "Task", Resource: F, ...fields, End: true }, ...more } });
}

const calm = exercise({ functions: { f: [{ returns: "ok" }] } });
const all = { ErrorEquals: ["States.ALL"] };
const retrying = { TimeoutSeconds: 5, Retry: [{ ...all, MaxAttempts: 9, BackoffRate: 1 }] };

type Group = readonly [standing: string, title: string];

function groups(report: BreakReport): readonly Group[] {
  return report.kind === "report" ? report.groups.map(({ standing, title }) => [standing, title]) : [];
}

describe("what is said of a machine under faults", () => {
  test.each<{ says: string; definition: string; finds: readonly Group[]; not?: string }>([
    {
      says: "no timeout, no Retrier",
      definition: calling({}),
      finds: [
        ["fell", '"f" does not answer, and the execution waits for ever'],
        ["fell", '"f" is throttled, and the execution fails'],
        ["fell", '"f" reports Lambda.ServiceException, and the execution fails'],
        ["unnoticed", 'A malformed answer of "f" goes through unnoticed'],
      ],
    },
    {
      says: "a timeout that nothing follows",
      definition: calling({ TimeoutSeconds: 5 }),
      finds: [["fell", '"f" does not answer in time, and nothing follows the timeout']],
      not: "waits for ever",
    },
    {
      says: "patience",
      definition: calling(retrying),
      finds: [["survived", "Repeated until it went well, with the same output"]],
    },
    {
      says: "a Catcher that leads to a good end",
      definition: calling({ ...retrying, Catch: [{ ...all, Next: "B" }] }, { B: { Type: "Pass", Result: "later", End: true } }),
      finds: [["survived", 'Caught in "A", and brought to a good end']],
      not: "the execution fails",
    },
    {
      says: "a Catcher that leads to a Fail state",
      definition: calling({ TimeoutSeconds: 5, Catch: [{ ...all, Next: "B" }] }, { B: { Type: "Fail", Error: "Refused" } }),
      finds: [["survived", "Given up in order, by a Fail state, with Refused"]],
      not: "the execution fails",
    },
    {
      says: "a path that leads nowhere in a malformed answer",
      definition: JSON.stringify({
        StartAt: "A",
        States: { A: { Type: "Task", Resource: F, ...retrying, ResultSelector: { "b.$": "$.b" }, End: true } },
      }),
      finds: [["fell", '"A" cannot work with the data it gets (States.Runtime)']],
    },
  ])("$says", async ({ definition, finds, not }) => {
    const world = { functions: { f: [{ returns: definition.includes("$.b") ? { b: 1 } : "ok" }] } };
    const found = groups(await breakMachine(exercise(world), definition));
    for (const group of finds) expect(found).toContainEqual(group);
    if (not !== undefined) expect(found.map(([, title]) => title).join("\n")).not.toContain(not);
  });

  test("a tolerance that is enough, and one that is not", async () => {
    const mapping = (tolerance: object): string =>
      JSON.stringify({
        StartAt: "M",
        States: {
          M: {
            Type: "Map",
            ...tolerance,
            ItemProcessor: {
              ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
              ...(JSON.parse(calling({ TimeoutSeconds: 5 })) as object),
            },
            End: true,
          },
        },
      });
    const items = { ...calm, tests: calm.tests.map((one) => ({ ...one, input: [1, 2, 3, 4] })) };
    expect(groups(await breakMachine(items, mapping({ ToleratedFailurePercentage: 100 })))).toContainEqual([
      "survived",
      '"M" went on without the items that failed',
    ]);
    expect(groups(await breakMachine(items, mapping({})))).toContainEqual(["fell", "More items failed than the Map Run tolerates"]);
  });

  test("a machine whose calm run fails is held against that", async () => {
    const failing = exercise({ functions: { f: [{ throws: { error: "Closed" } }] } });
    const found = groups(await breakMachine(failing, calling({})));
    expect(found).toContainEqual(["fell", '"f" does not answer, and the execution waits for ever']);
    const patient = calling({
      TimeoutSeconds: 5,
      Retry: [{ ErrorEquals: ["Lambda.TooManyRequestsException"], MaxAttempts: 9, BackoffRate: 1 }],
    });
    expect(groups(await breakMachine(failing, patient))).toContainEqual(["survived", "Failed with Closed, as on a calm day"]);
  });

  test("a loop that waits for an answer it never gets", async () => {
    const polling = {
      StartAt: "A",
      States: {
        A: { Type: "Task", Resource: F, ResultPath: "$.r", Next: "B" },
        B: { Type: "Choice", Choices: [{ Variable: "$.r", StringEquals: "ok", Next: "C" }], Default: "A" },
        C: { Type: "Succeed" },
      },
    };
    const found = groups(await breakMachine(exercise({ functions: { f: [{ returns: "ok" }] } }, {}), JSON.stringify(polling)));
    expect(found.map(([, title]) => title)).toContain("It goes round and round, and comes to no end");
  });

  test("an incomplete input that nothing notices", async () => {
    const passing = JSON.stringify({ StartAt: "A", States: { A: { Type: "Succeed" } } });
    expect(groups(await breakMachine(exercise({}, { a: 1 }), passing))).toEqual([
      ["unnoticed", 'An input without "a" goes through unnoticed'],
    ]);
  });

  test("a file that breaks off, and nothing notices", async () => {
    const reading = {
      StartAt: "A",
      States: { A: { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:getObject", Parameters: { Bucket: "b", Key: "k" }, End: true } },
    };
    const found = groups(await breakMachine(exercise({ buckets: { b: { k: "0123456789" } } }), JSON.stringify(reading)));
    expect(found).toEqual([["unnoticed", "An object of b that breaks off goes through unnoticed"]]);
  });
});

test("what fell comes first, then what went unnoticed; the counts add up, and each run names its seed and its faults", async () => {
  const report = await breakMachine(calm, calling({ TimeoutSeconds: 5, Retry: [{ ...all, MaxAttempts: 2 }] }));
  if (report.kind !== "report") throw new Error("no report");
  const standings = report.groups.map(({ standing }) => standing);
  expect(standings).toEqual(
    [...standings].sort((a, b) => ["fell", "unnoticed", "survived"].indexOf(a) - ["fell", "unnoticed", "survived"].indexOf(b)),
  );
  const runs = report.groups.flatMap((group) => group.runs);
  expect(runs.map(({ seed }) => seed).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(report).toMatchObject({
    runs: 50,
    survived: runs.length - report.groups.filter(({ standing }) => standing !== "survived").flatMap((group) => group.runs).length,
  });
  for (const { faults, says } of runs) expect(says).not.toHaveLength(faults.length === 0 ? 1 : 0);
});

test("equal arguments give an equal report", async () => {
  expect(await breakMachine(calm, calling({}))).toEqual(await breakMachine(calm, calling({})));
});

test("what is not valid is told, and what cannot go wrong too", async () => {
  expect(await breakMachine(calm, "{")).toMatchObject({ kind: "invalid" });
  expect(await breakMachine(exercise({}), JSON.stringify({ StartAt: "A", States: { A: { Type: "Succeed" } } }))).toEqual({
    kind: "nothing-to-break",
  });
});

test("a world that fails is our fault", async () => {
  const broken = exercise({ functions: { f: [{ when: "{% ( %}", returns: 1 }] } });
  await expect(breakMachine(broken, calling({}))).rejects.toThrow();
});
