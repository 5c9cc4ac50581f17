import type { Json, WorkflowType } from "@/lib/asl";
import { formatJson } from "@/app/_simulator/language/format-json";
import type { Work } from "@/app/_drafts/use-draft";
import { firstMachine } from "./first-machine";

/** A machine to begin with, and a world it runs in. */
export interface Example {
  readonly title: string;
  readonly shows: string;
  readonly work: Work;
  readonly type: WorkflowType;
}

const LAMBDA = "arn:aws:lambda:eu-west-1:123456789012:function:";

function example(title: string, shows: string, parts: { definition: Json; input: Json; world: Json; type?: WorkflowType }): Example {
  const text = (value: Json) => `${formatJson(value)}\n`;
  const { definition, input, world, type = "STANDARD" } = parts;
  return { title, shows, type, work: { definition: text(definition), input: text(input), world: text(world) } };
}

export const EXAMPLES: readonly Example[] = [
  { title: "Retry and Catch", shows: "A busy card service, tried again with back-off", work: firstMachine, type: "STANDARD" },
  example("Parallel with a failing branch", "One branch fails, the other is cut short", {
    definition: {
      StartAt: "Check in parallel",
      States: {
        "Check in parallel": {
          Type: "Parallel",
          Branches: [
            { StartAt: "Check stock", States: { "Check stock": { Type: "Task", Resource: `${LAMBDA}check-stock`, End: true } } },
            { StartAt: "Check fraud", States: { "Check fraud": { Type: "Task", Resource: `${LAMBDA}check-fraud`, End: true } } },
          ],
          Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.problem", Next: "Tell support" }],
          Next: "Done",
        },
        "Tell support": {
          Type: "Task",
          Resource: "arn:aws:states:::sns:publish",
          Parameters: { TopicArn: "arn:aws:sns:eu-west-1:123456789012:support", "Message.$": "$.problem.Cause" },
          Next: "Done",
        },
        Done: { Type: "Succeed" },
      },
    },
    input: { order: 7 },
    world: {
      functions: {
        "check-stock": [{ returns: { inStock: true }, takes: "5s" }],
        "check-fraud": [{ throws: { error: "Suspicious", cause: "Three cards in one hour." }, takes: "1s" }],
      },
      topics: ["support"],
    },
  }),
  example("Distributed Map over a file", "A thousand rows of a CSV, in batches, 3 % of them fail", {
    definition: {
      StartAt: "Import rows",
      States: {
        "Import rows": {
          Type: "Map",
          ItemReader: {
            Resource: "arn:aws:states:::s3:getObject",
            ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
            Parameters: { Bucket: "uploads", Key: "customers.csv" },
          },
          ItemBatcher: { MaxItemsPerBatch: 20 },
          MaxConcurrency: 10,
          ToleratedFailurePercentage: 10,
          ItemProcessor: {
            ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
            StartAt: "Save batch",
            States: { "Save batch": { Type: "Task", Resource: `${LAMBDA}save-batch`, End: true } },
          },
          ResultWriter: { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "results", Prefix: "imports" } },
          End: true,
        },
      },
    },
    input: {},
    world: {
      functions: {
        "save-batch": [
          { returns: { saved: true }, throws: { error: "TableBusy", cause: "Too many writes." }, failureRate: 0.03, takes: "800ms" },
        ],
      },
      buckets: { uploads: { "customers.csv": { header: "id,name", line: "#,Customer #", repeat: 1000 } }, results: {} },
    },
  }),
  example("Wait for a person", "A callback with a task token, and a heartbeat that runs out", {
    definition: {
      StartAt: "Ask for approval",
      States: {
        "Ask for approval": {
          Type: "Task",
          Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          Parameters: {
            QueueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/approvals",
            MessageBody: { "order.$": "$.order", "token.$": "$$.Task.Token" },
          },
          TimeoutSeconds: 86400,
          Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Nobody answered" }],
          Next: "Approved?",
        },
        "Approved?": { Type: "Choice", Choices: [{ Variable: "$.approved", BooleanEquals: true, Next: "Ship" }], Default: "Turned down" },
        Ship: { Type: "Succeed" },
        "Turned down": { Type: "Fail", Error: "TurnedDown", Cause: "The reviewer said no." },
        "Nobody answered": { Type: "Fail", Error: "NobodyAnswered", Cause: "A day went by." },
      },
    },
    input: { order: 7 },
    world: { functions: { "sqs:sendMessage:approvals": [{ returns: { approved: true }, takes: "5h" }] } },
  }),
  example("JSONata and variables, Express", "Data shaped by expressions, kept in a variable", {
    definition: {
      QueryLanguage: "JSONata",
      StartAt: "Price",
      States: {
        Price: {
          Type: "Pass",
          Assign: { total: "{% $sum($states.input.items.(price * quantity)) %}" },
          Next: "Discount",
        },
        Discount: {
          Type: "Task",
          Resource: "arn:aws:states:::lambda:invoke",
          Arguments: { FunctionName: "discount", Payload: { total: "{% $total %}" } },
          Output: { total: "{% $total %}", toPay: "{% $round($total * (1 - $states.result.Payload.rate), 2) %}" },
          End: true,
        },
      },
    },
    input: {
      items: [
        { price: 20, quantity: 3 },
        { price: 7.5, quantity: 2 },
      ],
    },
    world: { functions: { discount: [{ when: "{% $states.input.total > 50 %}", returns: { rate: 0.1 } }, { returns: { rate: 0 } }] } },
    type: "EXPRESS",
  }),
];
