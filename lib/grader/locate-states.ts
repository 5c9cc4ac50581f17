import type { Json, JsonObject, JsonPointer } from "@/lib/asl";

/** A state as written, and where. */
export interface LocatedState {
  readonly name: string;
  readonly at: JsonPointer;
  readonly body: JsonObject;
  /** Names of the states of its block, its own among them. */
  readonly siblings: readonly string[];
  /** Every Resource of the definition, each once. */
  readonly resources: readonly string[];
}

/** @returns every state of a definition with its place, those of branches and item processors too; none where it is no definition. */
export function locateStates(definition: Json): readonly LocatedState[] {
  const states = inBlock(definition, "");
  const resources = [...new Set(states.flatMap(({ body: { Resource } }) => (typeof Resource === "string" ? [Resource] : [])))];
  return states.map((state) => ({ ...state, resources }));
}

function inBlock(block: Json, at: JsonPointer): readonly Omit<LocatedState, "resources">[] {
  if (!isObject(block) || !isObject(block["States"])) return [];
  const siblings = Object.keys(block["States"]);
  return Object.entries(block["States"]).flatMap(([name, body]) => {
    if (!isObject(body)) return [];
    const here = `${at}/States/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const branches = Array.isArray(body["Branches"]) ? (body["Branches"] as readonly Json[]) : [];
    const inner = [
      ...branches.flatMap((branch, i) => inBlock(branch, `${here}/Branches/${i}`)),
      ...["ItemProcessor", "Iterator"].flatMap((field) => inBlock(body[field] ?? null, `${here}/${field}`)),
    ];
    return [{ name, at: here, body, siblings }, ...inner];
  });
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
