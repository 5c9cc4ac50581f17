import type { IntegrationPattern } from "./task-resource";

/** One action of an optimized integration. */
export interface Integration {
  readonly patterns: readonly IntegrationPattern[];
  /** Members that its Parameters or Arguments must have; empty where we know of none. */
  readonly required: readonly string[];
}

const RR: readonly IntegrationPattern[] = ["request"];
const JOB: readonly IntegrationPattern[] = ["request", "sync"];
const TOKEN: readonly IntegrationPattern[] = ["request", "token"];
const ALL: readonly IntegrationPattern[] = ["request", "sync", "token"];

type Actions = Readonly<Record<string, readonly [patterns: readonly IntegrationPattern[], ...required: string[]]>>;

/**
 * The optimized integrations: service, action, patterns, required members.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
 */
const SERVICES: Readonly<Record<string, Actions>> = {
  apigateway: { invoke: [TOKEN, "ApiEndpoint", "Method"] },
  athena: {
    startQueryExecution: [JOB, "QueryString"],
    stopQueryExecution: [RR],
    getQueryExecution: [RR],
    getQueryResults: [RR],
  },
  batch: { submitJob: [JOB, "JobName", "JobDefinition", "JobQueue"] },
  bedrock: { invokeModel: [TOKEN, "ModelId"], createModelCustomizationJob: [JOB] },
  "bedrock-agentcore": { invokeAgentRuntime: [RR] },
  bedrockagentcore: { invokeAgentRuntime: [RR], invokeHarness: [RR] },
  codebuild: {
    startBuild: [JOB, "ProjectName"],
    stopBuild: [RR],
    batchDeleteBuilds: [RR],
    batchGetReports: [RR],
    startBuildBatch: [JOB, "ProjectName"],
    stopBuildBatch: [RR],
    retryBuildBatch: [JOB],
    deleteBuildBatch: [RR],
  },
  databrew: { startJobRun: [JOB, "Name"] },
  dynamodb: {
    getItem: [RR, "TableName", "Key"],
    putItem: [RR, "TableName", "Item"],
    deleteItem: [RR, "TableName", "Key"],
    updateItem: [RR, "TableName", "Key"],
  },
  ecs: { runTask: [ALL, "TaskDefinition"] },
  eks: {
    call: [RR],
    runJob: [["request", "sync"]],
    createCluster: [JOB],
    deleteCluster: [JOB],
    createFargateProfile: [JOB],
    deleteFargateProfile: [JOB],
    createNodegroup: [JOB],
    deleteNodegroup: [JOB],
  },
  elasticmapreduce: {
    createCluster: [JOB],
    terminateCluster: [JOB, "ClusterId"],
    addStep: [JOB, "ClusterId", "Step"],
    cancelStep: [RR],
    setClusterTerminationProtection: [RR],
    modifyInstanceFleetByName: [RR],
    modifyInstanceGroupByName: [RR],
  },
  "emr-containers": { createVirtualCluster: [RR], deleteVirtualCluster: [JOB], startJobRun: [JOB] },
  "emr-serverless": {
    createApplication: [JOB],
    startApplication: [JOB],
    stopApplication: [JOB],
    deleteApplication: [JOB],
    startJobRun: [JOB],
    cancelJobRun: [JOB],
  },
  events: { putEvents: [TOKEN, "Entries"] },
  glue: { startJobRun: [JOB, "JobName"] },
  http: { invoke: [RR, "ApiEndpoint", "Method"] },
  lambda: { invoke: [TOKEN, "FunctionName"] },
  mediaconvert: { createJob: [JOB] },
  sagemaker: {
    createEndpoint: [RR],
    createEndpointConfig: [RR],
    createHyperParameterTuningJob: [JOB],
    createLabelingJob: [JOB],
    createModel: [RR],
    createProcessingJob: [JOB],
    createTrainingJob: [JOB],
    createTransformJob: [JOB],
    updateEndpoint: [RR],
  },
  sns: { publish: [TOKEN, "Message"] },
  sqs: { sendMessage: [TOKEN, "QueueUrl", "MessageBody"] },
  states: { startExecution: [["request", "sync", "sync:2", "token"], "StateMachineArn"] },
};

/** @returns undefined where AWS has no such optimized integration. */
export function integrationOf(service: string, action: string): Integration | undefined {
  const actions = Object.hasOwn(SERVICES, service) ? SERVICES[service] : undefined;
  const found = actions !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (found === undefined) return undefined;
  const [patterns, ...required] = found;
  return { patterns, required };
}

/** Names of every optimized integration, `service:action`. */
export function integrationNames(): readonly string[] {
  return Object.entries(SERVICES).flatMap(([service, actions]) => Object.keys(actions).map((action) => `${service}:${action}`));
}
