import type { CompiledQueries } from "../queries/compiled-queries";
import type { SourceDefinition } from "../source/source-definition";
import type { Finding } from "./finding";

/** Looks at a whole definition, and says everything it finds. Rules do not depend on one another. */
export type Rule = (definition: SourceDefinition, queries: CompiledQueries) => Iterable<Finding>;
