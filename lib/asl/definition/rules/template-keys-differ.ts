import type { Json, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** Once the `.$` is off, no two keys of a Payload Template's object are the same. */
export const templateKeysDiffer: Rule = function* (definition) {
  for (const { spec, at, value, object } of definition.fields) {
    if (spec?.shape.kind === "template" && object.language === "JSONPath") yield* judge(value, at);
  }
};

function* judge(value: Json, at: JsonPointer): Iterable<Finding> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (isJsonObject(value) && key.endsWith(".$") && value[key.slice(0, -2)] !== undefined) {
      const plain = key.slice(0, -2);
      yield failure(step(at, key), `The field '${plain}' is given twice: as '${plain}' and as '${key}'`, "Keep one of the two.", {
        onKey: true,
        aws: { at },
      });
    }
    yield* judge(member, step(at, key));
  }
}
