import { anything, blob, flag, listOf, mapOf, number, oneOf, type ResponseShape, shape, text, timestamp } from "./response-shape";

const consumedCapacityPart = shape({ CapacityUnits: number, ReadCapacityUnits: number, WriteCapacityUnits: number });
const consumedCapacity = shape({
  TableName: text,
  CapacityUnits: number,
  ReadCapacityUnits: number,
  WriteCapacityUnits: number,
  Table: consumedCapacityPart,
  LocalSecondaryIndexes: mapOf(consumedCapacityPart),
  GlobalSecondaryIndexes: mapOf(consumedCapacityPart),
});

const attributeValue = shape({
  S: text,
  N: text,
  B: text,
  SS: listOf(text),
  NS: listOf(text),
  BS: listOf(text),
  M: mapOf(anything),
  L: listOf(anything),
  NULL: flag,
  BOOL: flag,
});
const attributes = mapOf(attributeValue);
const itemCollectionMetrics = shape({ ItemCollectionKey: attributes, SizeEstimateRangeGB: listOf(number) });
const written = shape({ Attributes: attributes, ConsumedCapacity: consumedCapacity, ItemCollectionMetrics: itemCollectionMetrics });
const scanned = shape({
  Items: listOf(attributes),
  Count: number,
  ScannedCount: number,
  LastEvaluatedKey: attributes,
  ConsumedCapacity: consumedCapacity,
});

const executionStatus = oneOf("RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE");
const started = shape({ "ExecutionArn!": text, "StartDate!": timestamp });
const dataDetails = shape({ Included: flag });
const described = shape({
  "ExecutionArn!": text,
  "StateMachineArn!": text,
  Name: text,
  "Status!": executionStatus,
  "StartDate!": timestamp,
  StopDate: timestamp,
  Input: anything,
  InputDetails: dataDetails,
  Output: anything,
  OutputDetails: dataDetails,
  TraceHeader: text,
  MapRunArn: text,
  Error: text,
  Cause: text,
  RedriveCount: number,
  RedriveDate: timestamp,
  RedriveStatus: oneOf("REDRIVABLE", "NOT_REDRIVABLE", "REDRIVABLE_BY_MAP_RUN"),
  RedriveStatusReason: text,
});
const startedSync = shape({
  "ExecutionArn!": text,
  StateMachineArn: text,
  Name: text,
  "StartDate!": timestamp,
  "StopDate!": timestamp,
  "Status!": oneOf("SUCCEEDED", "FAILED", "TIMED_OUT"),
  Error: text,
  Cause: text,
  Input: anything,
  InputDetails: dataDetails,
  Output: anything,
  OutputDetails: dataDetails,
  TraceHeader: text,
  BillingDetails: shape({ BilledMemoryUsedInMB: number, BilledDurationInMilliseconds: number }),
});

const invoked = shape({ StatusCode: number, FunctionError: text, LogResult: text, Payload: anything, ExecutedVersion: text });

const storageClass = oneOf(
  "STANDARD",
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "ONEZONE_IA",
  "INTELLIGENT_TIERING",
  "GLACIER",
  "DEEP_ARCHIVE",
  "OUTPOSTS",
  "GLACIER_IR",
  "SNOW",
  "EXPRESS_ONEZONE",
  "FSX_OPENZFS",
);
const serverSideEncryption = oneOf("AES256", "aws:fsx", "aws:kms", "aws:kms:dsse");
const requestCharged = oneOf("requester");
const checksumType = oneOf("COMPOSITE", "FULL_OBJECT");
const objectHead = {
  DeleteMarker: flag,
  AcceptRanges: text,
  Expiration: text,
  Restore: text,
  LastModified: timestamp,
  ContentLength: number,
  ETag: text,
  ChecksumCRC32: text,
  ChecksumCRC32C: text,
  ChecksumCRC64NVME: text,
  ChecksumSHA1: text,
  ChecksumSHA256: text,
  ChecksumType: checksumType,
  MissingMeta: number,
  VersionId: text,
  CacheControl: text,
  ContentDisposition: text,
  ContentEncoding: text,
  ContentLanguage: text,
  ContentRange: text,
  ContentType: text,
  Expires: timestamp,
  WebsiteRedirectLocation: text,
  ServerSideEncryption: serverSideEncryption,
  Metadata: mapOf(text),
  SSECustomerAlgorithm: text,
  SSECustomerKeyMD5: text,
  SSEKMSKeyId: text,
  BucketKeyEnabled: flag,
  StorageClass: storageClass,
  RequestCharged: requestCharged,
  ReplicationStatus: oneOf("COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"),
  PartsCount: number,
  TagCount: number,
  ObjectLockMode: oneOf("GOVERNANCE", "COMPLIANCE"),
  ObjectLockRetainUntilDate: timestamp,
  ObjectLockLegalHoldStatus: oneOf("ON", "OFF"),
};
const listed = shape({
  IsTruncated: flag,
  Contents: listOf(
    shape({
      Key: text,
      LastModified: timestamp,
      ETag: text,
      ChecksumAlgorithm: listOf(oneOf("CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME")),
      ChecksumType: checksumType,
      Size: number,
      StorageClass: storageClass,
    }),
  ),
  Name: text,
  Prefix: text,
  Delimiter: text,
  MaxKeys: number,
  CommonPrefixes: listOf(shape({ Prefix: text })),
  EncodingType: oneOf("url"),
  KeyCount: number,
  ContinuationToken: text,
  NextContinuationToken: text,
  StartAfter: text,
  RequestCharged: requestCharged,
});

const encryptionAlgorithm = oneOf("SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE");

/**
 * Response shapes by `service:action`, as the services' API models have them. What is not listed is not held against
 * a shape: AWS has the models of 200 services, this table those that an interview or an exercise meets.
 */
export const SERVICE_RESPONSES: ReadonlyMap<string, ResponseShape> = new Map([
  ["lambda:invoke", invoked],
  ["states:startExecution", started],
  ["sfn:startExecution", started],
  ["sfn:startSyncExecution", startedSync],
  ["sfn:describeExecution", described],
  ["sfn:stopExecution", shape({ "StopDate!": timestamp })],
  ["events:putEvents", shape({ FailedEntryCount: number, Entries: listOf(shape({ EventId: text, ErrorCode: text, ErrorMessage: text })) })],
  [
    "sqs:sendMessage",
    shape({
      MD5OfMessageBody: text,
      MD5OfMessageAttributes: text,
      MD5OfMessageSystemAttributes: text,
      MessageId: text,
      SequenceNumber: text,
    }),
  ],
  ["sns:publish", shape({ MessageId: text, SequenceNumber: text })],
  ["dynamodb:getItem", shape({ Item: attributes, ConsumedCapacity: consumedCapacity })],
  ["dynamodb:putItem", written],
  ["dynamodb:updateItem", written],
  ["dynamodb:deleteItem", written],
  ["dynamodb:query", scanned],
  ["dynamodb:scan", scanned],
  ["s3:getObject", shape({ ...objectHead, Body: anything })],
  ["s3:headObject", shape({ ...objectHead, ArchiveStatus: oneOf("ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS") })],
  [
    "s3:putObject",
    shape({
      Expiration: text,
      ETag: text,
      ChecksumType: checksumType,
      ServerSideEncryption: serverSideEncryption,
      VersionId: text,
      SSEKMSKeyId: text,
      BucketKeyEnabled: flag,
      Size: number,
      RequestCharged: requestCharged,
    }),
  ],
  ["s3:deleteObject", shape({ DeleteMarker: flag, VersionId: text, RequestCharged: requestCharged })],
  ["s3:listObjectsV2", listed],
  ["kms:encrypt", shape({ CiphertextBlob: blob, KeyId: text, EncryptionAlgorithm: encryptionAlgorithm })],
  ["kms:decrypt", shape({ KeyId: text, Plaintext: blob, EncryptionAlgorithm: encryptionAlgorithm, CiphertextForRecipient: blob })],
  ["kms:generateDataKey", shape({ CiphertextBlob: blob, Plaintext: blob, KeyId: text, CiphertextForRecipient: blob })],
  [
    "secretsmanager:getSecretValue",
    shape({
      ARN: text,
      Name: text,
      VersionId: text,
      SecretBinary: blob,
      SecretString: text,
      VersionStages: listOf(text),
      CreatedDate: timestamp,
    }),
  ],
  ["sts:getCallerIdentity", shape({ UserId: text, Account: text, Arn: text })],
]);
