import { describe, expect, test } from "vitest";
import { parseDefinition, runExecution, type ExecutionResult, type Json } from "../index";

const KIB = 1024;
/** A string of so many bytes as JSON text. */
const textOf = (bytes: number, unit = "x"): string => unit.repeat((bytes - 2) / new TextEncoder().encode(unit).length);

async function run(definition: object, input: Json): Promise<ExecutionResult> {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
  if (machine === undefined) throw new Error(JSON.stringify(diagnostics));
  return await runExecution(machine, input, {
    startTimeMs: 0,
    seed: 1,
    tasks: { answer: () => ({ kind: "fails", error: "Boom", cause: undefined }) },
  });
}

const oneState = (state: object): object => ({ StartAt: "S", States: { S: { Type: "Pass", End: true, ...state } } });

describe("one Assign", () => {
  test.each([
    { says: "a variable of 256 KiB fits", definition: oneState({ Assign: { "a.$": "$" } }), input: textOf(256 * KIB) },
    { says: "so does one that only looks larger", definition: oneState({ Assign: { "a.$": "$" } }), input: Array<Json>(60_000).fill(1) },
    {
      says: "half the quota each fits",
      definition: oneState({ Assign: { "a.$": "$", "b.$": "$" } }),
      input: textOf(128 * KIB),
    },
  ])("$says", async ({ definition, input }) => {
    expect(await run(definition, input)).toMatchObject({ status: "SUCCEEDED" });
  });

  test.each([
    {
      says: "a variable of 256 KiB and a byte",
      definition: oneState({ Assign: { "a.$": "States.Format('{}x', $)" } }),
      input: textOf(256 * KIB),
      cause: "The variable 'a' would hold 262,145 bytes; the limit is 262,144 bytes for each variable.",
    },
    {
      says: "bytes count, not characters",
      definition: oneState({ Assign: { "a.$": "States.Format('{}é', $)" } }),
      input: textOf(256 * KIB, "é"),
      cause: "The variable 'a' would hold 262,146 bytes;",
    },
    {
      says: "two that are too big only together",
      definition: oneState({ Assign: { "a.$": "$", "b.$": "States.Format('{}x', $)" } }),
      input: textOf(128 * KIB),
      cause: "Its Assign would set 262,145 bytes in all; the limit is 262,144 bytes for each Assign.",
    },
    {
      says: "JSONata is held to it too",
      definition: oneState({ QueryLanguage: "JSONata", Assign: { a: "{% $states.input & 'xx' %}" }, Output: 1 }),
      input: textOf(256 * KIB),
      cause: "The variable 'a' would hold 262,146 bytes;",
    },
  ])("$says: refused", async ({ definition, input, cause }) => {
    const result = await run(definition, input);
    expect(result).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
    expect(result.cause).toContain(`An error occurred while executing the state 'S' (entered at the event id #2). ${cause}`);
    expect(result.help).toMatchObject({ at: "/States/S" });
  });

  test("a Catcher of the state takes the failure, and its own Assign is held to the quota as well", async () => {
    const branch = { StartAt: "B", States: { B: { Type: "Pass", End: true } } };
    const caughtBy = (assign: object): object => ({
      StartAt: "S",
      States: {
        S: {
          Type: "Parallel",
          Branches: [branch],
          Assign: { "big.$": "States.Format('{}{}', $[0], $[0])" },
          Catch: [{ ErrorEquals: ["States.DataLimitExceeded"], Next: "Caught", Assign: assign, ResultPath: null }],
          End: true,
        },
        Caught: { Type: "Pass", Parameters: { "why.$": "$why" }, End: true },
      },
    });
    const input = textOf(200 * KIB);
    expect(await run(caughtBy({ "why.$": "$.Error" }), input)).toMatchObject({ output: { why: "States.DataLimitExceeded" } });
    const twice = { "why.$": "States.Format('{}{}', $$.Execution.Input, $$.Execution.Input)" };
    expect(await run(caughtBy(twice), input)).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
  });
});

describe("all variables in sight", () => {
  /** Sets so many variables, one state after the other; the last half in a branch, where the outer ones are in sight. */
  function assigning(count: number, inside: number): object {
    const chain = (from: number, to: number, last: object): object => ({
      StartAt: `S${from}`,
      States: {
        ...Object.fromEntries(
          Array.from({ length: to - from }, (_, index) => [
            `S${from + index}`,
            {
              Type: "Pass",
              Assign: { [`v${from + index}.$`]: "$" },
              Next: from + index + 1 === to ? `End${from}` : `S${from + index + 1}`,
            },
          ]),
        ),
        [`End${from}`]: last,
      },
    });
    const branch = chain(count - inside, count, { Type: "Succeed" });
    return chain(0, count - inside, { Type: "Parallel", Branches: [branch], ResultSelector: {}, End: true });
  }

  test.each([
    { says: "40 variables of 256 KiB are 10 MiB", count: 40, bytes: 256 * KIB, status: "SUCCEEDED" },
    { says: "a 41st is too much", count: 41, bytes: 256 * KIB, status: "FAILED" },
    { says: "60 small ones are not", count: 60, bytes: 100, status: "SUCCEEDED" },
    { says: "41 of 249 KiB are less", count: 41, bytes: 249 * KIB, status: "SUCCEEDED" },
  ])("$says", async ({ count, bytes, status }) => {
    const result = await run(assigning(count, 5), textOf(bytes));
    expect(result.status).toBe(status);
    if (status === "SUCCEEDED") return;
    expect(result).toMatchObject({ error: "States.DataLimitExceeded" });
    expect(result.cause).toContain("The variables would hold 10,747,904 bytes together; the limit is 10,485,760 bytes for each execution.");
  });

  test("setting the same variables again does not add up", async () => {
    const again = {
      StartAt: "S",
      States: {
        S: { Type: "Pass", Assign: { "a.$": "$.text", "n.$": "States.MathAdd($.n, 1)" }, Next: "Count" },
        Count: { Type: "Pass", Parameters: { "text.$": "$.text", "n.$": "$n" }, Next: "Loop" },
        Loop: { Type: "Choice", Choices: [{ Variable: "$.n", NumericLessThan: 50, Next: "S" }], Default: "Done" },
        Done: { Type: "Succeed" },
      },
    };
    expect(await run(again, { text: textOf(250 * KIB), n: 0 })).toMatchObject({ status: "SUCCEEDED" });
  });
});
