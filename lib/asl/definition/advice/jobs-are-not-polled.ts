import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { calledAction } from "./called-action";
import { loopAround } from "./loop-around";

/** Calls that ask how far a job is, and the integration that waits for it. */
const POLLED: Readonly<Record<string, string>> = {
  "athena:getQueryExecution": "athena:startQueryExecution.sync",
  "batch:describeJobs": "batch:submitJob.sync",
  "bedrock:getModelCustomizationJob": "bedrock:createModelCustomizationJob.sync",
  "codebuild:batchGetBuilds": "codebuild:startBuild.sync",
  "databrew:describeJobRun": "databrew:startJobRun.sync",
  "ecs:describeTasks": "ecs:runTask.sync",
  "elasticmapreduce:describeCluster": "elasticmapreduce:createCluster.sync",
  "elasticmapreduce:describeStep": "elasticmapreduce:addStep.sync",
  "emr-containers:describeJobRun": "emr-containers:startJobRun.sync",
  "emr-serverless:getJobRun": "emr-serverless:startJobRun.sync",
  "glue:getJobRun": "glue:startJobRun.sync",
  "mediaconvert:getJob": "mediaconvert:createJob.sync",
  "sagemaker:describeProcessingJob": "sagemaker:createProcessingJob.sync",
  "sagemaker:describeTrainingJob": "sagemaker:createTrainingJob.sync",
  "sagemaker:describeTransformJob": "sagemaker:createTransformJob.sync",
  "states:describeExecution": "states:startExecution.sync:2",
};

/** A job that an integration can wait for is not asked after in a loop. */
export const jobsAreNotPolled: Rule = function* (definition) {
  for (const state of definition.states) {
    const call = calledAction(state);
    const waiting = call !== undefined && Object.hasOwn(POLLED, call) ? POLLED[call] : undefined;
    if (call === undefined || waiting === undefined || !loopAround(state).some(({ type }) => type === "Wait")) continue;
    const message = `The loop around '${state.name}' asks ${call} again and again: each turn is billed, and the end is noticed late`;
    yield advice(
      "ADVICE_POLL_LOOP",
      `${state.at}/Resource`,
      message,
      `Start the job with arn:aws:states:::${waiting}, which waits for its end.`,
    );
  }
};
