import { FIELD_TABLES } from "../source/field-tables";
import type { ObjectKind } from "../source/object-kind";
import { failure } from "./finding";
import { nearestName } from "./nearest-name";
import type { Rule } from "./rule";

/** In AWS's order, which its message repeats. */
const REQUIRED: Partial<Record<ObjectKind, readonly string[]>> = {
  StateMachine: ["States", "StartAt"],
  Branch: ["States", "StartAt"],
  ItemProcessor: ["States", "StartAt"],
  Task: ["Resource"],
  Parallel: ["Branches"],
  Choice: ["Choices"],
  Retrier: ["ErrorEquals"],
  Catcher: ["ErrorEquals", "Next"],
  ChoiceRule: ["Next"],
  ItemReader: ["Resource"],
  WriterConfig: ["OutputType", "Transformation"],
};

/** Fields without which nothing can be made of the object. */
export const requiredFieldsAreThere: Rule = function* (definition) {
  for (const { at, fields } of definition.states) {
    if (fields["Type"] === undefined) yield missing(at, ["Type"], Object.keys(fields), ["Type"]);
  }
  for (const { kind, at, fields } of definition.objects) {
    const absent = (REQUIRED[kind] ?? []).filter((name) => fields[name] === undefined);
    const known = Object.keys(FIELD_TABLES[kind]);
    const strange = Object.keys(fields).filter((name) => !known.includes(name));
    if (absent.length > 0) yield missing(at, absent, strange, absent);
  }
};

function missing(at: string, absent: readonly string[], strange: readonly string[], wanted: readonly string[]) {
  const misspelt = strange.find((name) => nearestName(name, wanted) !== undefined);
  const add = `Add ${absent.map((name) => `'${name}'`).join(" and ")} here.`;
  const mend = misspelt === undefined ? add : `${add} Is '${misspelt}' a slip of the pen for it?`;
  return failure(at, `These fields are required: [${absent.join(", ")}]`, mend, { onKey: true });
}
