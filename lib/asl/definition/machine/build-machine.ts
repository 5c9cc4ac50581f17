import type { CompiledQueries } from "../queries/compiled-queries";
import type { SourceDefinition } from "../source/source-definition";
import type { StateMachine } from "../state-machine";
import { buildBlock } from "./build-block";
import { Builder } from "./builder";

/** Makes the machine of a definition in which no rule has found an error. */
export function buildMachine({ root, language }: SourceDefinition, queries: CompiledQueries): StateMachine {
  const from = new Builder("", root, language, queries);
  return {
    ...buildBlock(from),
    queryLanguage: language,
    timeoutSeconds: from.number("TimeoutSeconds"),
    comment: from.text("Comment"),
    source: root,
  };
}
