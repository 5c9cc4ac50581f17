import { assignedVariables } from "../source/assigned-variables";
import { isDistributed } from "../source/is-distributed";
import type { SourceBlock } from "../source/source-definition";
import { nearestName } from "./nearest-name";
import { warning } from "./finding";
import type { Rule } from "./rule";

/** A variable that is read is assigned somewhere it can be seen from. Whether in time, only a run can tell. */
export const variablesAreSet: Rule = function* (definition, queries) {
  const assigned = assignedVariables(definition);
  for (const { at, object } of definition.fields) {
    const query = queries.queries.get(at);
    if (query === undefined || object.state === undefined) continue;
    const visible = visibleFrom(object.state.block, assigned);
    for (const variable of query.variables) {
      if (visible.has(variable)) continue;
      const nearest = nearestName(variable, visible);
      const mend = nearest === undefined ? `Assign "${variable}" in a state before this one.` : `Did you mean "$${nearest}"?`;
      yield warning("UNSET_VARIABLE", at, `No state assigns the variable $${variable} where this state could read it`, mend);
    }
  }
};

/** Own scope and those around it; a distributed Map's children see nothing of what is outside. */
function visibleFrom(block: SourceBlock, assigned: ReadonlyMap<SourceBlock, ReadonlySet<string>>): ReadonlySet<string> {
  const visible = new Set<string>();
  for (let here: SourceBlock | undefined = block; here !== undefined; here = outerScope(here)) {
    for (const name of assigned.get(here) ?? []) visible.add(name);
  }
  return visible;
}

function outerScope({ owner }: SourceBlock): SourceBlock | undefined {
  return owner === undefined || isDistributed(owner) ? undefined : owner.block;
}
