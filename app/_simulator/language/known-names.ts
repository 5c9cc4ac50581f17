/** A name that completion offers, with what it is. */
export interface KnownName {
  readonly name: string;
  readonly meaning: string;
}

/** Errors with a name in the States Language. @see https://states-language.net/spec.html#appendix-a */
export const ERROR_NAMES: readonly KnownName[] = [
  { name: "States.ALL", meaning: "Every error but States.DataLimitExceeded and States.Runtime. Stands alone, in the last place." },
  { name: "States.TaskFailed", meaning: "Any failure of a task but States.Timeout." },
  { name: "States.Timeout", meaning: "The task took longer than TimeoutSeconds." },
  { name: "States.HeartbeatTimeout", meaning: "No heartbeat came within HeartbeatSeconds." },
  { name: "States.DataLimitExceeded", meaning: "A payload was larger than 256 KiB." },
  { name: "States.Permissions", meaning: "The role may not call this." },
  { name: "States.BranchFailed", meaning: "A branch of a Parallel failed." },
  { name: "States.NoChoiceMatched", meaning: "No rule of a Choice held, and there is no Default." },
  { name: "States.IntrinsicFailure", meaning: "An intrinsic function could not be evaluated." },
  { name: "States.ItemReaderFailed", meaning: "The items of a distributed Map could not be read." },
  { name: "States.ResultWriterFailed", meaning: "The results of a distributed Map could not be written." },
  { name: "States.ExceedToleratedFailureThreshold", meaning: "More items failed than the Map tolerates." },
  { name: "States.QueryEvaluationError", meaning: "A JSONata expression could not be evaluated." },
  { name: "Lambda.ServiceException", meaning: "Lambda itself failed: worth a retry." },
  { name: "Lambda.AWSLambdaException", meaning: "Lambda itself failed: worth a retry." },
  { name: "Lambda.SdkClientException", meaning: "The call of Lambda failed: worth a retry." },
  { name: "Lambda.TooManyRequestsException", meaning: "Lambda throttled the call: worth a retry with back-off." },
];

/** Resources that occur often. Account and Region in an ARN are whatever yours are. */
export const RESOURCES: readonly KnownName[] = [
  { name: "arn:aws:states:::lambda:invoke", meaning: "Calls a Lambda function; FunctionName and Payload." },
  { name: "arn:aws:states:::lambda:invoke.waitForTaskToken", meaning: "Calls a function and waits for SendTaskSuccess with the token." },
  { name: "arn:aws:states:::dynamodb:getItem", meaning: "Reads an item." },
  { name: "arn:aws:states:::dynamodb:putItem", meaning: "Writes an item." },
  { name: "arn:aws:states:::dynamodb:updateItem", meaning: "Changes an item." },
  { name: "arn:aws:states:::sqs:sendMessage", meaning: "Sends a message to a queue." },
  { name: "arn:aws:states:::sqs:sendMessage.waitForTaskToken", meaning: "Sends a message and waits for its answer." },
  { name: "arn:aws:states:::sns:publish", meaning: "Publishes to a topic." },
  { name: "arn:aws:states:::events:putEvents", meaning: "Puts events on an event bus." },
  { name: "arn:aws:states:::glue:startJobRun.sync", meaning: "Runs a Glue job to its end." },
  { name: "arn:aws:states:::batch:submitJob.sync", meaning: "Runs a Batch job to its end." },
  { name: "arn:aws:states:::ecs:runTask.sync", meaning: "Runs an ECS task to its end." },
  { name: "arn:aws:states:::athena:startQueryExecution.sync", meaning: "Runs an Athena query to its end." },
  { name: "arn:aws:states:::states:startExecution.sync:2", meaning: "Runs another state machine to its end; its output comes as JSON." },
  { name: "arn:aws:states:::dynamodb:deleteItem", meaning: "Deletes an item." },
  { name: "arn:aws:states:::events:putEvents.waitForTaskToken", meaning: "Puts an event on a bus and waits for its answer." },
  { name: "arn:aws:states:::glue:startJobRun", meaning: "Starts a Glue job and goes on." },
  { name: "arn:aws:states:::batch:submitJob", meaning: "Submits a Batch job and goes on." },
  { name: "arn:aws:states:::ecs:runTask.waitForTaskToken", meaning: "Runs an ECS task that answers with the token." },
  { name: "arn:aws:states:::athena:getQueryResults", meaning: "Reads the rows of a query." },
  { name: "arn:aws:states:::codebuild:startBuild.sync", meaning: "Runs a build to its end." },
  { name: "arn:aws:states:::elasticmapreduce:addStep.sync", meaning: "Runs a step on an EMR cluster to its end." },
  { name: "arn:aws:states:::sagemaker:createTrainingJob.sync", meaning: "Trains a model to its end." },
  { name: "arn:aws:states:::bedrock:invokeModel", meaning: "Asks a foundation model." },
  { name: "arn:aws:states:::http:invoke", meaning: "Calls an HTTPS API through an EventBridge connection." },
  { name: "arn:aws:states:::apigateway:invoke", meaning: "Calls an API of API Gateway." },
  { name: "arn:aws:states:::states:startExecution", meaning: "Starts another state machine and goes on." },
  {
    name: "arn:aws:states:::states:startExecution.waitForTaskToken",
    meaning: "Starts another state machine, which answers with the token.",
  },
  { name: "arn:aws:states:::aws-sdk:s3:putObject", meaning: "Writes an object." },
  { name: "arn:aws:states:::aws-sdk:dynamodb:query", meaning: "Queries a table." },
  { name: "arn:aws:states:::aws-sdk:secretsmanager:getSecretValue", meaning: "Reads a secret." },
  { name: "arn:aws:lambda:us-east-1:123456789012:function:name", meaning: "A Lambda function, called directly: input in, output out." },
  { name: "arn:aws:states:us-east-1:123456789012:activity:name", meaning: "An activity, worked on by a program of yours." },
  { name: "arn:aws:states:::aws-sdk:s3:getObject", meaning: "Any API call of any service: `aws-sdk:service:action`." },
];
