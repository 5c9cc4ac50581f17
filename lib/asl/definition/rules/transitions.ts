import type { Json, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import type { SourceState } from "../source/source-definition";

/** One place where a state names another. */
export interface SourceTransition {
  readonly at: JsonPointer;
  readonly target: string;
}

/** Every transition a state may take: Next, Default, and Next of its Choice Rules and Catchers. */
export function* transitionsOf({ at, fields }: SourceState): Iterable<SourceTransition> {
  yield* named(`${at}/Next`, fields["Next"]);
  yield* named(`${at}/Default`, fields["Default"]);
  for (const list of ["Choices", "Catch"]) {
    const entries = fields[list];
    if (!Array.isArray(entries)) continue;
    const each: readonly Json[] = entries;
    for (const [index, entry] of each.entries()) {
      if (isJsonObject(entry)) yield* named(`${at}/${list}/${index}/Next`, entry["Next"]);
    }
  }
}

function* named(at: JsonPointer, target: Json | undefined): Iterable<SourceTransition> {
  if (typeof target === "string") yield { at, target };
}
