import { hasPlaceholder } from "../queries/placeholder";
import type { SourceObject } from "../source/source-definition";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

const READERS = /^arn:[^:]+:states:::s3:(getObject|listObjectsV2)$/;
const WRITER = /^arn:[^:]+:states:::s3:putObject$/;

/** ItemReader, ItemBatcher and ResultWriter: what belongs together in them. */
export const mapRunFiles: Rule = function* (definition) {
  for (const object of definition.objects) {
    if (object.kind === "ItemReader") yield* judgeReader(object);
    if (object.kind === "ReaderConfig") yield* judgeReaderConfig(object);
    if (object.kind === "ItemBatcher") yield* judgeBatcher(object);
    if (object.kind === "ResultWriter") yield* judgeWriter(object);
  }
};

function* judgeReader({ at, fields, language }: SourceObject): Iterable<Finding> {
  const resource = fields["Resource"];
  if (typeof resource === "string" && !hasPlaceholder(resource) && !READERS.test(resource)) {
    const examples = "[arn:<partition>:states:::s3:getObject, arn:<partition>:states:::s3:listObjectsV2]";
    yield failure(
      `${at}/Resource`,
      `The field 'Resource' does not match any of the allowed values. Examples: ${examples}`,
      "Write one of these ARNs.",
    );
  }
  const needed = language === "JSONata" ? "Arguments" : "Parameters";
  if (fields[needed] === undefined) {
    yield failure(at, `These fields are required: [${needed}]`, `Add '${needed}' with the Bucket, and a Key or a Prefix.`, { onKey: true });
  }
}

function* judgeReaderConfig({ at, fields }: SourceObject): Iterable<Finding> {
  const { InputType: type, CSVHeaderLocation: location, CSVHeaders: headers } = fields;
  if (type === "CSV" && location === undefined) {
    yield failure(at, "The field 'CSVHeaderLocation' is required", 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with CSVHeaders.', {
      onKey: true,
    });
  }
  if (location === "GIVEN" && headers === undefined) {
    yield failure(at, "These fields are required: [CSVHeaders]", "Add 'CSVHeaders' with the names of the columns.", { onKey: true });
  }
  if (typeof type !== "string" || type === "CSV" || type === "MANIFEST") return;
  for (const name of ["CSVHeaderLocation", "CSVHeaders", "CSVDelimiter"]) {
    if (fields[name] === undefined) continue;
    yield failure(`${at}/${name}`, `Field '${name}' is not supported`, `Remove it: a ${type} file has no columns to name.`, {
      onKey: true,
      aws: { at },
    });
  }
}

function* judgeBatcher({ at, fields }: SourceObject): Iterable<Finding> {
  const limits = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];
  if (limits.some((name) => fields[name] !== undefined)) return;
  yield failure(
    at,
    `At least one of the following fields is required: [${limits.join(", ")}]`,
    "Say when a batch is full: by items, by bytes, or both.",
    { onKey: true },
  );
}

function* judgeWriter({ at, fields, language }: SourceObject): Iterable<Finding> {
  const { Resource: resource, WriterConfig: config } = fields;
  const needed = language === "JSONata" ? "Arguments" : "Parameters";
  if (typeof resource === "string" && !hasPlaceholder(resource) && !WRITER.test(resource)) {
    yield failure(
      `${at}/Resource`,
      "The field 'Resource' does not match any of the allowed values. Examples: [arn:<partition>:states:::s3:putObject]",
      "Write arn:aws:states:::s3:putObject.",
    );
  }
  if (resource !== undefined && fields[needed] === undefined) {
    yield failure(at, `These fields are required: [${needed}]`, `Add '${needed}' with Bucket and Prefix.`, { onKey: true });
  } else if (resource === undefined && fields[needed] !== undefined) {
    yield failure(at, "These fields are required: [Resource]", 'Add "Resource": "arn:aws:states:::s3:putObject".', { onKey: true });
  } else if (resource === undefined && config === undefined) {
    yield failure(at, "Value cannot be empty", `Add Resource and ${needed}, or a WriterConfig, or both.`, { onKey: true });
  }
}
