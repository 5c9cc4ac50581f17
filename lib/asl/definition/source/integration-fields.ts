const CONDITION_OF_WRITES =
  "ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues ReturnConsumedCapacity ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure TableName";

/** Members that the request of an action takes, as its service's API names them; only actions whose every member is known. */
const FIELDS: Readonly<Record<string, string>> = {
  "apigateway:invoke": "AllowNullValues ApiEndpoint AuthType Headers Method Path QueryParameters RequestBody Stage",
  "athena:startQueryExecution":
    "ClientRequestToken EngineConfiguration ExecutionParameters QueryExecutionContext QueryString ResultConfiguration ResultReuseConfiguration WorkGroup",
  "batch:submitJob":
    "ArrayProperties ConsumableResourcePropertiesOverride ContainerOverrides DependsOn EcsPropertiesOverride EksPropertiesOverride JobDefinition JobName JobQueue NodeOverrides Parameters PropagateTags RetryStrategy SchedulingPriorityOverride ShareIdentifier Tags Timeout",
  "dynamodb:deleteItem": `Key ${CONDITION_OF_WRITES}`,
  "dynamodb:getItem": "AttributesToGet ConsistentRead ExpressionAttributeNames Key ProjectionExpression ReturnConsumedCapacity TableName",
  "dynamodb:putItem": `Item ${CONDITION_OF_WRITES}`,
  "dynamodb:updateItem": `AttributeUpdates Key UpdateExpression ${CONDITION_OF_WRITES}`,
  "ecs:runTask":
    "CapacityProviderStrategy ClientToken Cluster Count EnableECSManagedTags EnableExecuteCommand Group LaunchType NetworkConfiguration Overrides PlacementConstraints PlacementStrategy PlatformVersion PropagateTags ReferenceId StartedBy Tags TaskDefinition VolumeConfigurations",
  "events:putEvents": "EndpointId Entries",
  "glue:startJobRun":
    "AllocatedCapacity Arguments ExecutionClass ExecutionRoleSessionPolicy JobName JobRunId JobRunQueuingEnabled MaxCapacity NotificationProperty NumberOfWorkers SecurityConfiguration Timeout WorkerType",
  "lambda:invoke": "ClientContext DurableExecutionName FunctionName InvocationType LogType Payload Qualifier TenantId",
  "sns:publish": "Message MessageAttributes MessageDeduplicationId MessageGroupId MessageStructure PhoneNumber Subject TargetArn TopicArn",
  "sqs:sendMessage": "DelaySeconds MessageAttributes MessageBody MessageDeduplicationId MessageGroupId MessageSystemAttributes QueueUrl",
  "states:startExecution": "Input Name StateMachineArn TraceHeader",
};

const READ = new Map(Object.entries(FIELDS).map(([action, names]) => [action, names.split(" ")]));

/** @param action - `sqs:sendMessage`. @returns undefined where not every member is known. */
export function integrationFields(action: string): readonly string[] | undefined {
  return READ.get(action);
}
