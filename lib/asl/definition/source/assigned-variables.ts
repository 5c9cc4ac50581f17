import { isJsonObject } from "../../json/is-json-object";
import type { SourceBlock, SourceDefinition } from "./source-definition";

/** Names that the states of each block assign in that block's own scope, Catchers and Choice Rules included. */
export function assignedVariables({ blocks, fields }: SourceDefinition): ReadonlyMap<SourceBlock, ReadonlySet<string>> {
  const assigned = new Map<SourceBlock, Set<string>>(blocks.map((block) => [block, new Set<string>()]));
  for (const { name, value, object } of fields) {
    if (name !== "Assign" || object.state === undefined || !isJsonObject(value)) continue;
    const names = assigned.get(object.state.block);
    for (const key of Object.keys(value)) {
      names?.add(object.language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key);
    }
  }
  return assigned;
}
