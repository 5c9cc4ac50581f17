import type { Json, JsonObject, JsonPointer } from "@/lib/asl";
import { isObject } from "./is-object";
import { resourceTarget } from "./resource-target";

/** A Task state of a definition, and what it would call. */
export interface FoundTask {
  readonly state: string;
  /** To the state. */
  readonly at: JsonPointer;
  /** The Resource as written. */
  readonly resource: string;
  /** The names a world may know it by, the most exact first, as far as they stand in the definition. */
  readonly names: readonly string[];
  /** The shortest exact name: `charge-card`, `sqs:sendMessage:orders`, `dynamodb:putItem`. */
  readonly name: string;
}

/** @returns the Task states of a definition, those inside of Map and Parallel included, in the order they are written. */
export function findTasks(definition: Json): FoundTask[] {
  return isObject(definition) ? inBlock(definition, "") : [];
}

function inBlock(block: JsonObject, at: JsonPointer): FoundTask[] {
  const states = block["States"];
  if (!isObject(states)) return [];
  return Object.entries(states).flatMap(([name, state]) => (isObject(state) ? inState(name, state, `${at}/States/${escaped(name)}`) : []));
}

function inState(name: string, state: JsonObject, at: JsonPointer): FoundTask[] {
  const branches = Array.isArray(state["Branches"]) ? (state["Branches"] as readonly Json[]) : [];
  const processor = ["ItemProcessor", "Iterator"].find((field) => isObject(state[field]));
  const inner = processor === undefined ? undefined : state[processor];
  return [
    ...task(name, state, at),
    ...branches.flatMap((branch, index) => (isObject(branch) ? inBlock(branch, `${at}/Branches/${index}`) : [])),
    ...(isObject(inner) && processor !== undefined ? inBlock(inner, `${at}/${processor}`) : []),
  ];
}

function task(state: string, fields: JsonObject, at: JsonPointer): FoundTask[] {
  const resource = fields["Resource"];
  if (fields["Type"] !== "Task" || typeof resource !== "string") return [];
  const { names } = resourceTarget({ resource, input: literals(fields["Parameters"] ?? fields["Arguments"]) });
  const name = names.find((known) => !known.startsWith("arn:")) ?? resource;
  return [{ state, at, resource, names, name }];
}

/** What stands in the definition itself: an expression's value is known only when it runs. */
function literals(parameters: Json | undefined): Json {
  if (!isObject(parameters)) return {};
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => typeof value !== "string" || !value.startsWith("{%")));
}

function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
