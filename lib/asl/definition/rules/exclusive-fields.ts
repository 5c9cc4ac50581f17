import type { JsonObject } from "../../json/json";
import type { ObjectKind } from "../source/object-kind";
import type { SourceObject } from "../source/source-definition";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

interface Group {
  readonly names: readonly string[];
  /** One of them must be there. */
  readonly needed?: boolean;
}

const MOVE: Group = { names: ["Next", "End"], needed: true };
const withPath = (name: string): Group => ({ names: [name, `${name}Path`] });

/** Fields that say the same thing in two ways: at most one of each group, and of some exactly one. */
const GROUPS: Partial<Record<ObjectKind, readonly Group[]>> = {
  Task: [MOVE, withPath("TimeoutSeconds"), withPath("HeartbeatSeconds")],
  Pass: [MOVE],
  Parallel: [MOVE],
  Wait: [MOVE, { names: ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"], needed: true }],
  Map: [
    MOVE,
    { names: ["ItemProcessor", "Iterator"], needed: true },
    { names: ["ItemSelector", "Parameters"] },
    withPath("MaxConcurrency"),
    withPath("ToleratedFailureCount"),
    withPath("ToleratedFailurePercentage"),
  ],
  Fail: [withPath("Error"), withPath("Cause")],
  ReaderConfig: [withPath("MaxItems")],
  ItemBatcher: [withPath("MaxItemsPerBatch"), withPath("MaxInputBytesPerBatch")],
};

export const exclusiveFields: Rule = function* (definition) {
  for (const object of definition.objects) {
    for (const group of GROUPS[object.kind] ?? []) yield* judge(object, group);
  }
};

function* judge({ at, fields }: SourceObject, { names, needed }: Group): Iterable<Finding> {
  const given = names.filter((name) => isGiven(fields, name));
  const listed = names.join(", ");
  if (given.length > 1) {
    const mend = `Keep one of ${given.map((name) => `'${name}'`).join(", ")}, and remove the rest.`;
    yield failure(`${at}/${given[1] ?? ""}`, `There should only be one of the following fields: [${listed}]`, mend, {
      onKey: true,
      aws: { at },
    });
  } else if (given.length === 0 && needed === true) {
    const mend =
      names === MOVE.names
        ? 'Add "Next" with the state to go to, or "End": true.'
        : `Add one of ${names.map((name) => `'${name}'`).join(", ")}.`;
    yield failure(at, `This object should have only one of the following fields: [${listed}]`, mend, { onKey: true });
  }
}

/** `"End": false` says nothing: the state still needs a Next, and may have one. */
function isGiven(fields: JsonObject, name: string): boolean {
  return fields[name] !== undefined && !(name === "End" && fields[name] === false);
}
