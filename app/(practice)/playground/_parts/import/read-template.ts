import type { Json, JsonObject, WorkflowType } from "@/lib/asl";
import { formatJson } from "@/app/_simulator/language/format-json";
import { isObject } from "@/app/_simulator/world/set-at";
import { resolveIntrinsics } from "./resolve-intrinsics";

export interface MachineOfTemplate {
  /** Logical name in the template. */
  readonly name: string;
  /** JSON text, or undefined with the reason. */
  readonly definition: string | undefined;
  readonly problem?: string;
  /** For its placeholders, as far as the template gives any. */
  readonly values: Readonly<Record<string, string>>;
  readonly type: WorkflowType;
}

const TYPES = new Set(["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"]);

/** @returns the state machines of a CloudFormation or SAM template, in their order. */
export function readTemplate(template: JsonObject): MachineOfTemplate[] {
  const resources = template["Resources"];
  if (!isObject(resources)) return [];
  return Object.entries(resources).flatMap(([name, resource]) => {
    if (!isObject(resource) || typeof resource["Type"] !== "string" || !TYPES.has(resource["Type"])) return [];
    return [machine(name, isObject(resource["Properties"]) ? resource["Properties"] : {})];
  });
}

function machine(name: string, properties: JsonObject): MachineOfTemplate {
  const values: Record<string, string> = {};
  const definition = definitionText(properties, values);
  const type: WorkflowType = [properties["StateMachineType"], properties["Type"]].includes("EXPRESS") ? "EXPRESS" : "STANDARD";
  const substitutions = resolveIntrinsics(properties["DefinitionSubstitutions"] ?? {}, values);
  for (const [key, value] of Object.entries(isObject(substitutions) ? substitutions : {}))
    values[key] = typeof value === "string" ? value : JSON.stringify(value);
  if (definition !== undefined) return { name, definition, values, type };
  const elsewhere = properties["DefinitionUri"] ?? properties["DefinitionS3Location"];
  const problem =
    elsewhere === undefined
      ? `${name} has no DefinitionString and no Definition.`
      : `The definition of ${name} is in another file${typeof elsewhere === "string" ? `, ${elsewhere}` : ""}: open that one.`;
  return { name, definition: undefined, problem, values, type };
}

function definitionText(properties: JsonObject, values: Record<string, string>): string | undefined {
  const { DefinitionString: asText, Definition: asObject } = properties;
  if (asText !== undefined) {
    const text = resolveIntrinsics(asText, values);
    return typeof text === "string" ? pretty(text) : `${formatJson(text)}\n`;
  }
  return asObject === undefined ? undefined : `${formatJson(resolveIntrinsics(asObject, values))}\n`;
}

/** One long line is laid out anew; what is no JSON as it stands (a bare placeholder) stays as it is. */
function pretty(text: string): string {
  try {
    return text.trim().includes("\n") ? text : `${formatJson(JSON.parse(text) as Json)}\n`;
  } catch {
    return text;
  }
}
