import { describe, expect, test } from "vitest";
import { testState } from "./test-state";
import type { TestStateRequest } from "./test-state-request";

const task = (more: object): string =>
  JSON.stringify({
    Type: "Task",
    QueryLanguage: "JSONata",
    Resource: "arn:aws:states:::lambda:invoke",
    Arguments: { FunctionName: "f" },
    End: true,
    ...more,
  });
const map = (more: object): string =>
  JSON.stringify({
    Type: "Map",
    ItemProcessor: {
      ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
      StartAt: "Inner",
      States: { Inner: { Type: "Pass", End: true } },
    },
    End: true,
    ...more,
  });
const failing = { errorOutput: { error: "Oops", cause: "because" } };

// https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
describe("what TestState answers", () => {
  test.each<{ says: string; request: TestStateRequest; answer: object }>([
    {
      says: "a Pass alone succeeds",
      request: { definition: '{"Type":"Pass","Result":7,"End":true}' },
      answer: { status: "SUCCEEDED", output: 7 },
    },
    {
      says: "a Choice tells where it leads",
      request: {
        definition: '{"Type":"Choice","Choices":[{"Variable":"$.n","NumericEquals":1,"Next":"One"}],"Default":"Other"}',
        input: { n: 1 },
      },
      answer: { status: "SUCCEEDED", nextState: "One" },
    },
    {
      says: "a retry is told, with the wait before it",
      request: {
        definition: task({ Retry: [{ ErrorEquals: ["Oops"], IntervalSeconds: 2, MaxAttempts: 4 }] }),
        mock: failing,
        stateConfiguration: { retrierRetryCount: 3 },
        inspectionLevel: "DEBUG",
      },
      answer: { status: "RETRIABLE", inspectionData: { errorDetails: { retryIndex: 0, retryBackoffIntervalSeconds: 16 } } },
    },
    {
      says: "a used-up Retrier leaves the error to the Catcher",
      request: {
        definition: task({
          Retry: [{ ErrorEquals: ["Oops"], MaxAttempts: 1 }],
          Catch: [{ ErrorEquals: ["States.ALL"], Next: "Elsewhere" }],
        }),
        mock: failing,
        stateConfiguration: { retrierRetryCount: 1 },
        inspectionLevel: "DEBUG",
      },
      answer: {
        status: "CAUGHT_ERROR",
        error: "Oops",
        nextState: "Elsewhere",
        output: { Error: "Oops", Cause: "because" },
        inspectionData: { errorDetails: { retryIndex: 0, catchIndex: 0 } },
      },
    },
    {
      says: "nothing catches it",
      request: { definition: task({}), mock: failing },
      answer: { status: "FAILED", error: "Oops", cause: "because" },
    },
    {
      says: "more failed iterations than a Map tolerates",
      request: {
        definition: map({ ToleratedFailurePercentage: 50 }),
        input: [1, 2],
        mock: { result: "[1, 2]" },
        stateConfiguration: { mapIterationFailureCount: 2 },
      },
      answer: { status: "FAILED", error: "States.ExceedToleratedFailureThreshold" },
    },
    {
      says: "a state inside a Map can be named",
      request: { definition: `{"StartAt":"All","States":{"All":${map({})}}}`, stateName: "Inner", input: 3 },
      answer: { status: "SUCCEEDED", output: 3 },
    },
    {
      says: "variables are there from the start",
      request: {
        definition: '{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% $x + 1 %}","End":true}',
        variables: '{"x": 41}',
      },
      answer: { status: "SUCCEEDED", output: 42 },
    },
    {
      says: "a given Context Object is the whole of it",
      request: {
        definition: JSON.stringify({
          Type: "Task",
          Resource: "arn:aws:states:::lambda:invoke",
          Parameters: { FunctionName: "f" },
          ResultSelector: { "all.$": "$$" },
          End: true,
        }),
        mock: { result: "{}" },
        context: "{}",
      },
      answer: { status: "SUCCEEDED", output: { all: {} } },
    },
  ])("$says", async ({ request, answer }) => {
    expect(await testState(request)).toMatchObject(answer);
  });

  test.each<{ request: TestStateRequest; code: string; words: string }>([
    { request: { definition: map({}) }, code: "InvalidDefinition", words: "does not support Map or Parallel" },
    {
      request: { definition: '{"Type":"Pass","End":true}', mock: { result: "1" } },
      code: "ValidationException",
      words: "State type 'Pass'",
    },
    { request: { definition: map({}), mock: { result: "1" } }, code: "ValidationException", words: "must be an array" },
    { request: { definition: '{"Type":"Shrug"}' }, code: "InvalidDefinition", words: "/States/StateName/Type" },
    {
      request: { definition: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}', stateName: "B" },
      code: "ValidationException",
      words: "State not found",
    },
    { request: { definition: task({}), mock: { result: "{" } }, code: "ValidationException", words: "valid JSON" },
    { request: { definition: "nonsense" }, code: "InvalidDefinition", words: "Invalid State Machine Definition" },
  ])("$code: $words", async ({ request, code, words }) => {
    const answer = await testState(request);
    expect(answer).toMatchObject({ exception: { code } });
    expect("exception" in answer && answer.exception.message).toContain(words);
  });
});
