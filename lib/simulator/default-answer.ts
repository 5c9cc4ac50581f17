import type { Json, JsonObject } from "@/lib/asl";

const ID = "11111111-2222-4333-8444-555555555555";

/** What a service says when all goes well, as short as it may be; the fields are those of its API. */
const ANSWERS: Readonly<Record<string, Json>> = {
  "athena:startQueryExecution": { QueryExecution: { QueryExecutionId: ID, Status: { State: "SUCCEEDED" } } },
  "athena:getQueryResults": { ResultSet: { Rows: [{ Data: [{ VarCharValue: "1" }] }] } },
  "batch:submitJob": { JobId: ID, JobName: "job", Status: "SUCCEEDED" },
  "bedrock:invokeModel": { Body: { completion: "An answer." }, ContentType: "application/json" },
  "codebuild:startBuild": { Build: { Id: `build:${ID}`, BuildStatus: "SUCCEEDED" } },
  "dynamodb:getItem": { Item: { id: { S: "1" } } },
  "dynamodb:query": { Count: 1, Items: [{ id: { S: "1" } }] },
  "dynamodb:putItem": {},
  "dynamodb:updateItem": {},
  "dynamodb:deleteItem": {},
  "ecs:runTask": { LastStatus: "STOPPED", StopCode: "EssentialContainerExited" },
  "emr:addStep": { Step: { Id: "s-1", Status: { State: "COMPLETED" } } },
  "events:putEvents": { Entries: [{ EventId: ID }], FailedEntryCount: 0 },
  "glue:startJobRun": { JobRunId: "jr_1", JobRunState: "SUCCEEDED" },
  "glue:startCrawler": {},
  "s3:getObject": { Body: "{}", ContentLength: 2 },
  "s3:listObjectsV2": { Contents: [], KeyCount: 0 },
  "s3:putObject": { ETag: '"1"' },
  "sns:publish": { MessageId: ID },
  "sqs:sendMessage": { MD5OfMessageBody: "d41d8cd98f00b204e9800998ecf8427e", MessageId: ID },
  "states:startExecution": {
    ExecutionArn: "arn:aws:states:us-east-1:123456789012:execution:child:1",
    Output: {},
    Status: "SUCCEEDED",
  },
};

/**
 * The answer to begin with for a resource of the world, by its name: a service's own shape where it is known; a function or an
 * activity gives back what it was sent, so that the paths after it find something.
 */
export function defaultAnswer(name: string): JsonObject {
  const [service, action] = name.replace(/^aws-sdk:/, "").split(":");
  if (action === undefined || `${service}:${action}` === "lambda:invoke") return { returns: "{% $states.input %}", takes: "100ms" };
  return { returns: ANSWERS[`${service}:${action}`] ?? {}, takes: "50ms" };
}
