import type { JsonPointer } from "../../json/json";
import type { Query, QuerySyntaxError, ReferencePath } from "../../query/query";
import type { SourceField } from "../source/source-definition";

/** A path, template or expression that does not parse. */
export interface QueryProblem {
  readonly field: SourceField;
  /** The string at fault: the field itself, or a part of its template. */
  readonly at: JsonPointer;
  readonly text: string;
  readonly error: QuerySyntaxError;
}

/** Every path, template and expression of a definition, each compiled once. */
export interface CompiledQueries {
  readonly queries: ReadonlyMap<JsonPointer, Query>;
  readonly references: ReadonlyMap<JsonPointer, ReferencePath>;
  readonly problems: readonly QueryProblem[];
}
