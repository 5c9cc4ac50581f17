import { expect, test } from "vitest";
import type { Json } from "../../json/json";
import { parameterComplaints } from "./parameter-complaints";

const HEADERS = "The value of the field 'Headers' has an invalid format";
const unknown = (name: string): string => `The field "${name}" is not supported by Step Functions`;

// https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html
test.each<{ says: string; resourceType: string; resource: string; parameters: Json; complaints: readonly string[] }>([
  {
    says: "the API's own names",
    resourceType: "sqs",
    resource: "sendMessage",
    parameters: { QueueUrl: "q", MessageBody: {} },
    complaints: [],
  },
  { says: "a slip", resourceType: "sqs", resource: "sendMessage", parameters: { QueueURL: "q" }, complaints: [unknown("QueueURL")] },
  {
    says: "a token beside the Payload",
    resourceType: "lambda",
    resource: "invoke.waitForTaskToken",
    parameters: { FunctionName: "f", TaskToken: "t" },
    complaints: [unknown("TaskToken")],
  },
  { says: "an action not known by heart", resourceType: "eks", resource: "call", parameters: { anything: 1 }, complaints: [] },
  { says: "the SDK in PascalCase", resourceType: "aws-sdk:s3", resource: "getObject", parameters: { Bucket: "b" }, complaints: [] },
  {
    says: "the SDK as in the CLI",
    resourceType: "aws-sdk:s3",
    resource: "getObject",
    parameters: { bucket: "b" },
    complaints: [unknown("bucket")],
  },
  {
    says: "headers are lists",
    resourceType: "apigateway",
    resource: "invoke",
    parameters: { ApiEndpoint: "a", Method: "GET", Headers: { a: "b" } },
    complaints: [HEADERS],
  },
])("$says", ({ resourceType, resource, parameters, complaints }) => {
  expect(parameterComplaints({ kind: "integration", resourceType, resource, pattern: "requestResponse" }, parameters)).toEqual(complaints);
});
