import { describe, expect, test } from "vitest";
import type { Json } from "../json/json";
import { checkMockResult } from "./check-mock-result";
import type { FieldValidationMode } from "./test-state-request";

const says = (fault: string): string => `Mock result schema validation error: ${fault}`;

// https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html
describe("a mocked result is held against the service's response", () => {
  test.each([
    { resource: "arn:aws:states:::states:startExecution", result: {}, fault: "Required field 'ExecutionArn' is missing" },
    { resource: "arn:aws:states:::lambda:invoke", result: { StatusCode: "200" }, fault: "Field 'StatusCode' must be a number" },
    {
      resource: "arn:aws:states:::aws-sdk:kms:encrypt",
      result: { CiphertextBlob: "" },
      fault: "Field 'CiphertextBlob' is smaller than the minimum length",
    },
    {
      resource: "arn:aws:states:::events:putEvents",
      result: { Entries: [{ EventId: "a" }, { EventId: [] }] },
      fault: "Field 'EventId' must be a string",
    },
    {
      resource: "arn:aws:states:::aws-sdk:s3:getObject",
      result: { StorageClass: "Papyrus" },
      fault: "Field 'StorageClass' is not an expected value",
    },
    {
      resource: "arn:aws:states:::aws-sdk:dynamodb:query",
      result: { Items: [{ id: { S: 7 } }] },
      fault: "Field 'S' must be a string",
    },
  ])("$resource: $fault", ({ resource, result, fault }) => {
    expect(checkMockResult(resource, result, "STRICT")).toBe(says(fault));
  });

  test.each<{ why: string; result: Json; mode: FieldValidationMode }>([
    { why: "PRESENT does not miss a field", result: {}, mode: "PRESENT" },
    { why: "NONE looks at nothing", result: { StartDate: true }, mode: "NONE" },
    { why: "unknown fields pass", result: { ExecutionArn: "a", StartDate: "b", More: 1 }, mode: "STRICT" },
    {
      why: "a member named like Object's own is no field",
      result: { ExecutionArn: "a", StartDate: "b", constructor: 1 },
      mode: "STRICT",
    },
  ])("$why", ({ result, mode }) => {
    expect(checkMockResult("arn:aws:states:::states:startExecution", result, mode)).toBeUndefined();
  });

  test("a service without a known shape accepts everything", () => {
    expect(checkMockResult("arn:aws:states:::aws-sdk:polly:describeVoices", "anything", "STRICT")).toBeUndefined();
  });
});
