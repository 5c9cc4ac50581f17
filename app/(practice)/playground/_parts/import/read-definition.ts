import type { Json, WorkflowType } from "@/lib/asl";
import { formatJson } from "@/app/_simulator/language/format-json";
import { maskPlaceholders } from "@/app/_simulator/language/placeholders";
import { isObject } from "@/app/_simulator/world/set-at";
import { readTemplate } from "./read-template";
import { readYaml } from "./read-yaml";

const MAX_CHARACTERS = 2_000_000; // AWS takes a definition of 1 MB; a template around it may be larger

export type ReadDefinition =
  | {
      readonly ok: true;
      /** JSON text, placeholders and all. */
      readonly definition: string;
      readonly from: "JSON" | "YAML" | "a template" | "DescribeStateMachine";
      readonly values: Readonly<Record<string, string>>;
      /** Where the source says it. */
      readonly type?: WorkflowType;
      /** Of a template: the machine read, and the names of its others. */
      readonly machine?: string;
      readonly others?: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Finds a definition in a text: JSON, YAML read as data, the answer of DescribeStateMachine, or a CloudFormation or SAM template.
 *
 * @param pick - which machine of a template, by its logical name; the first by default.
 */
export function readDefinition(text: string, pick?: string): ReadDefinition {
  if (text.length > MAX_CHARACTERS)
    return { ok: false, problem: "The text is longer than two million characters: AWS takes a definition of at most 1 MB." };
  const json = parseJson(text);
  if (isObject(json) && "States" in json) return { ok: true, definition: text, from: "JSON", values: {} };
  if (json !== undefined) return inData(json, pick, "JSON");
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, problem: `This is neither JSON nor YAML. ${yaml.problem}` };
  return inData(yaml.value, pick, "YAML");
}

function inData(value: Json, pick: string | undefined, from: "JSON" | "YAML"): ReadDefinition {
  if (!isObject(value)) return { ok: false, problem: "This is no definition: an object with StartAt and States is wanted." };
  if ("States" in value) return { ok: true, definition: `${formatJson(value)}\n`, from, values: {} };
  if ("MockedResponses" in value)
    return { ok: false, problem: "This is a mock configuration of Step Functions Local: import it under World." };
  if (typeof value["definition"] === "string") {
    const inner = readDefinition(value["definition"]);
    return inner.ok ? { ...inner, from: "DescribeStateMachine", type: value["type"] === "EXPRESS" ? "EXPRESS" : "STANDARD" } : inner;
  }
  return isObject(value["Resources"]) ? inTemplate(readTemplate(value), pick) : { ok: false, problem: noDefinition(value) };
}

function noDefinition(value: Readonly<Record<string, Json>>): string {
  const keys = Object.keys(value).slice(0, 5).join(", ");
  return `There is no "States" at the top${keys === "" ? "" : `, only ${keys}`}: a definition begins with StartAt and States.`;
}

function inTemplate(machines: ReturnType<typeof readTemplate>, pick: string | undefined): ReadDefinition {
  const chosen = machines.find(({ name }) => name === pick) ?? machines.find(({ definition }) => definition !== undefined) ?? machines[0];
  if (chosen === undefined)
    return { ok: false, problem: "The template has no AWS::StepFunctions::StateMachine and no AWS::Serverless::StateMachine." };
  const { name, definition, problem, values, type } = chosen;
  if (definition === undefined) return { ok: false, problem: problem ?? `${name} has no definition.` };
  const others = machines.filter((other) => other.definition !== undefined && other.name !== name).map((other) => other.name);
  return { ok: true, definition, from: "a template", values, type, machine: name, others };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(maskPlaceholders(text)) as Json;
  } catch {
    return undefined;
  }
}
