import { isJsonata } from "../queries/is-jsonata";
import { hasPlaceholder } from "../queries/placeholder";
import { isRfc3339 } from "../source/is-rfc3339";
import { failure } from "./finding";
import type { Rule } from "./rule";

/** A constant timestamp is an RFC 3339 moment with an upper-case T, and Z or an offset. */
export const timestampsAreRfc3339: Rule = function* (definition) {
  for (const { at, value, spec, object } of definition.fields) {
    if (spec?.shape.kind !== "timestamp" || typeof value !== "string") continue;
    if (isRfc3339(value) || hasPlaceholder(value) || (object.language === "JSONata" && isJsonata(value))) continue;
    const hint = isJsonata(value) ? " An expression needs QueryLanguage JSONata." : "";
    yield failure(at, "String does not match RFC3339 timestamp", `Write it like 2030-01-31T09:00:00Z.${hint}`);
  }
};
