import { hasPlaceholder } from "../queries/placeholder";
import { isDistributed } from "../source/is-distributed";
import { processorConfig } from "../source/processor-config";
import type { SourceState } from "../source/source-definition";
import { failure, type Finding, warning } from "./finding";
import type { Rule } from "./rule";

const DISTRIBUTED_ONLY = ["ItemReader", "ItemBatcher", "ResultWriter"];

/** AWS takes these in an inline Map, and then forgets them. */
const WITHOUT_EFFECT_INLINE = [
  "Label",
  "ToleratedFailureCount",
  "ToleratedFailureCountPath",
  "ToleratedFailurePercentage",
  "ToleratedFailurePercentagePath",
];

/** A distributed Map says what its children are; an inline one has none of the fields made for a Map Run. */
export const distributedMapFields: Rule = function* (definition) {
  for (const state of definition.states) {
    if (state.type !== "Map" || hasPlaceholder(processorConfig(state)?.["Mode"])) continue;
    yield* isDistributed(state) ? judgeDistributed(state) : judgeInline(state);
  }
};

function configAt({ at, fields }: SourceState): string {
  return `${at}/${fields["ItemProcessor"] === undefined ? "Iterator" : "ItemProcessor"}/ProcessorConfig`;
}

function* judgeDistributed(state: SourceState): Iterable<Finding> {
  if (processorConfig(state)?.["ExecutionType"] !== undefined) return;
  yield failure(
    configAt(state),
    "These fields are required: [ExecutionType]",
    'Add "ExecutionType": "STANDARD" or "EXPRESS": what the children run as.',
    { onKey: true },
  );
}

function* judgeInline(state: SourceState): Iterable<Finding> {
  const config = processorConfig(state);
  if (config?.["ExecutionType"] !== undefined) {
    const at = configAt(state);
    yield failure(`${at}/ExecutionType`, "Field 'ExecutionType' is not supported", 'Remove it, or write "Mode": "DISTRIBUTED".', {
      onKey: true,
    });
  }
  for (const name of DISTRIBUTED_ONLY) {
    if (state.fields[name] === undefined) continue;
    const mend =
      'Add "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": … } to the ItemProcessor: an inline Map has no such field.';
    yield failure(`${state.at}/${name}`, `Field '${name}' is not supported`, mend, { onKey: true, aws: { at: state.at } });
  }
  for (const name of WITHOUT_EFFECT_INLINE) {
    if (state.fields[name] === undefined) continue;
    yield warning(
      "FIELD_WITHOUT_EFFECT",
      `${state.at}/${name}`,
      `'${name}' does nothing in an inline Map`,
      "Remove it, or make the Map a distributed one.",
    );
  }
}
