import { describe, expect, test } from "vitest";
import { parseDefinition, runExecution } from "../../index";

const definition = (tolerated: number): string =>
  JSON.stringify({
    StartAt: "Each",
    States: {
      Each: {
        Type: "Map",
        ItemReader: {
          Resource: "arn:aws:states:::s3:getObject",
          ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
          Parameters: { Bucket: "b", Key: "k" },
        },
        ItemBatcher: { MaxItemsPerBatch: 10 },
        ToleratedFailurePercentage: tolerated,
        ItemProcessor: {
          ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
          StartAt: "Do",
          States: { Do: { Type: "Task", Resource: "arn:aws:lambda:us-east-1:111122223333:function:do", End: true } },
        },
        End: true,
      },
    },
  });

// How many items there are is known only when all are read: a percentage of them is judged then.
describe("ten of a hundred items read from a file fail", () => {
  test.each([
    { says: "early, more than tolerated", tolerated: 2, failing: 0, status: "FAILED" },
    { says: "last, more than tolerated", tolerated: 9.9, failing: 9, status: "FAILED" },
    { says: "early, just as many as tolerated", tolerated: 10, failing: 0, status: "SUCCEEDED" },
  ])("$says", async ({ tolerated, failing, status }) => {
    const { machine } = parseDefinition(definition(tolerated));
    if (machine === undefined) throw new Error("the definition parses");
    const result = await runExecution(
      machine,
      {},
      {
        startTimeMs: 0,
        seed: 1,
        tasks: {
          answer: ({ mapIndex }) =>
            mapIndex === failing ? { kind: "fails", error: "Bad", cause: undefined } : { kind: "succeeds", output: {}, afterMs: 1000 },
          readObject: () => ["id", ...Array.from({ length: 100 }, (_row, index) => String(index))].join("\n"),
        },
      },
    );
    expect(result.status).toBe(status);
    expect(result.error).toBe(status === "FAILED" ? "States.ExceedToleratedFailureThreshold" : undefined);
  });
});
