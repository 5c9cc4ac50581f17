import { integrationFields } from "../../definition/source/integration-fields";
import type { Json, JsonObject } from "../../json/json";
import type { TaskResource } from "./task-resource";

/** What an integration's own request asks of a field; `complaint` is AWS's. */
interface ParameterRule {
  readonly resourceType: string;
  readonly resource: RegExp;
  readonly field: string;
  readonly isFine: (value: Json) => boolean;
  readonly complaint: string;
}

const RULES: readonly ParameterRule[] = [
  {
    // Recorded: a header's values come as a list, even if it is one.
    resourceType: "apigateway",
    resource: /^invoke\b/,
    field: "Headers",
    isFine: (headers) => isObject(headers) && Object.values(headers).every((values) => Array.isArray(values)),
    complaint: "The value of the field 'Headers' has an invalid format",
  },
];

/** What AWS finds wrong with the parameters of a task before it starts it. */
export function parameterComplaints(resource: TaskResource, parameters: Json): readonly string[] {
  if (resource.kind !== "integration" || !isObject(parameters)) return [];
  const broken = RULES.filter(
    (rule) => rule.resourceType === resource.resourceType && rule.resource.test(resource.resource) && !isFineIn(parameters, rule),
  );
  return [...unknownFields(resource, parameters), ...broken.map(({ complaint }) => complaint)];
}

/** AWS takes a request for an API call only by the API's own names; in an SDK integration every name is in PascalCase. */
function unknownFields({ resourceType, resource }: Integration, parameters: JsonObject): readonly string[] {
  const isSdk = resourceType.startsWith("aws-sdk:");
  const known = isSdk ? undefined : integrationFields(`${resourceType}:${resource.replace(/[.].*$/, "")}`);
  const isUnknown = (name: string): boolean => (isSdk ? /^[a-z]/.test(name) : known?.includes(name) === false);
  return Object.keys(parameters).flatMap((name) => (isUnknown(name) ? [`The field "${name}" is not supported by Step Functions`] : []));
}

type Integration = Extract<TaskResource, { readonly kind: "integration" }>;

function isFineIn(parameters: JsonObject, { field, isFine }: ParameterRule): boolean {
  const value = parameters[field];
  return value === undefined || isFine(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
