import { describe, expect, test } from "vitest";
import type { Json } from "../../../json/json";
import type { StoredFile } from "../../stored-file";
import type { ChildResult, WriterConfig } from "./child-result";
import { ResultFiles } from "./result-files";
import { resultRecord } from "./result-record";
import { shapeResults } from "./shape-results";

const RUN = "arn:aws:states:us-east-1:111111111111:mapRun:m/label:0a1b";

function child(index: number, others: Partial<ChildResult> = {}): ChildResult {
  return {
    executionArn: `arn:${index}`,
    name: `child-${index}`,
    stateMachineArn: "arn:m",
    status: "SUCCEEDED",
    input: { index },
    ...(others.status === undefined ? { output: [index, index] } : {}),
    startMs: 0,
    stopMs: 1500,
    executionType: "STANDARD",
    ...others,
  };
}

function write(
  children: readonly ChildResult[],
  config: Partial<WriterConfig> = {},
  maxFileBytes?: number,
): { files: StoredFile[]; result: Json } {
  const files: StoredFile[] = [];
  const writer = new ResultFiles({
    bucket: "b",
    prefix: "out",
    mapRunArn: RUN,
    config: { transformation: "COMPACT", outputType: "JSON", ...config },
    write: (file) => files.push(file),
    ...(maxFileBytes === undefined ? {} : { maxFileBytes }),
  });
  for (const one of children) writer.add(one);
  return { files, result: writer.finish() };
}

// https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
describe("a record with metadata", () => {
  test("of a child that succeeded", () => {
    expect(JSON.stringify(resultRecord(child(1)))).toBe(
      '{"ExecutionArn":"arn:1","Input":"{\\"index\\":1}","InputDetails":{"Included":true},"Name":"child-1","Output":"[1,1]",' +
        '"OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE",' +
        '"RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven","StartDate":"1970-01-01T00:00:00.000Z",' +
        '"StateMachineArn":"arn:m","Status":"SUCCEEDED","StopDate":"1970-01-01T00:00:01.500Z"}',
    );
  });

  test.each([
    { executionType: "STANDARD", redrive: "REDRIVABLE" },
    { executionType: "EXPRESS", redrive: "REDRIVABLE_BY_MAP_RUN" },
  ] as const)("of an $executionType child that failed", ({ executionType, redrive }) => {
    const record = resultRecord(child(1, { status: "FAILED", error: "E", cause: "why", executionType }));
    expect(record).toMatchObject({ Error: "E", Cause: "why", Status: "FAILED", RedriveStatus: redrive });
    expect(record).not.toHaveProperty("Output");
  });
});

describe("the shape of results", () => {
  test.each([
    { transformation: "COMPACT", outputType: "JSON", shaped: [[1, 1], "x"] },
    { transformation: "FLATTEN", outputType: "JSON", shaped: [1, 1, "x"] },
    { transformation: "FLATTEN", outputType: "JSONL", shaped: '1\n1\n"x"' },
  ] as const)("$transformation as $outputType", ({ shaped, ...config }) => {
    expect(shapeResults([child(1), child(2, { output: "x" })], config)).toEqual(shaped);
  });
});

describe("files", () => {
  test("each kind of end has its own, and the manifest lists them", () => {
    const { files, result } = write([
      child(0),
      child(1, { status: "FAILED", error: "E" }),
      child(2, { status: "TIMED_OUT" }),
      child(3, { status: "ABORTED" }),
      child(4, { status: "PENDING" }),
    ]);
    const folder = "out/0a1b";
    expect(files.map((file) => file.key).sort()).toEqual([
      `${folder}/FAILED_0.json`,
      `${folder}/PENDING_0.json`,
      `${folder}/SUCCEEDED_0.json`,
      `${folder}/manifest.json`,
    ]);
    const failed = files.find((file) => file.key.includes("FAILED"));
    expect((JSON.parse(failed?.body ?? "[]") as { Status: string }[]).map((record) => record.Status)).toEqual([
      "FAILED",
      "TIMED_OUT",
      "ABORTED",
    ]);
    expect(JSON.parse(files.at(-1)?.body ?? "{}")).toEqual({
      DestinationBucket: "b",
      MapRunArn: RUN,
      ResultFiles: {
        FAILED: [{ Key: `${folder}/FAILED_0.json`, Size: failed?.body.length }],
        PENDING: [{ Key: `${folder}/PENDING_0.json`, Size: expect.any(Number) as number }],
        SUCCEEDED: [{ Key: `${folder}/SUCCEEDED_0.json`, Size: 7 }],
      },
    });
    expect(result).toEqual({ MapRunArn: RUN, ResultWriterDetails: { Bucket: "b", Key: `${folder}/manifest.json` } });
  });

  test("a full file is closed and the next begun; no result is cut or lost", () => {
    const children = Array.from({ length: 50 }, (_, index) => child(index, { output: `é${index}` }));
    const { files } = write(children, {}, 60);
    const parts = files.filter((file) => file.key.includes("SUCCEEDED"));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every((file) => Buffer.byteLength(file.body) <= 61)).toBe(true);
    expect(parts.flatMap((file) => JSON.parse(file.body) as Json[])).toEqual(children.map((one) => one.output));
    expect(parts.map((file) => file.key)).toEqual(parts.map((_, index) => `out/0a1b/SUCCEEDED_${index}.json`));
  });

  test("JSONL is a result a line", () => {
    const { files } = write([child(1), child(2)], { transformation: "FLATTEN", outputType: "JSONL" });
    expect(files[0]).toMatchObject({ key: "out/0a1b/SUCCEEDED_0.jsonl", body: "1\n1\n2\n2" });
  });

  test("a run without items still has its manifest", () => {
    expect(write([]).files.map((file) => file.key)).toEqual(["out/0a1b/manifest.json"]);
  });
});
