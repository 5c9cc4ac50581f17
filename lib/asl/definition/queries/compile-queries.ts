import type { Json, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { compileJsonata, compilePath, compileReferencePath, compileStringOrPath, compileTemplate } from "../../query";
import { type Query, type QueryLanguage, QuerySyntaxError, type ReferencePath } from "../../query/query";
import type { FieldShape } from "../source/field-shape";
import type { SourceDefinition, SourceField } from "../source/source-definition";
import type { CompiledQueries, QueryProblem } from "./compiled-queries";
import { isJsonata } from "./is-jsonata";
import { hasPlaceholder } from "./placeholder";
import { mayQuery } from "./may-query";
import { hasOddKeys } from "./odd-keys";
import { Remembered } from "./remembered";
import { referencePathProblem } from "./reference-path-problem";
import { templateStrings } from "./template-strings";
import { unfilledPlaceholder } from "./unfilled-placeholder";

/**
 * Compiles every path, template and expression of a definition. One that does not parse becomes a problem, unless
 * a placeholder of a deployment tool stands in it: then nobody can tell yet.
 */
export function compileQueries(definition: SourceDefinition): CompiledQueries {
  const compiler = new Compiler();
  for (const field of definition.fields) {
    const isHere = field.spec?.only === undefined || field.spec.only === field.object.language;
    if (isHere && field.spec !== undefined) compiler.compile(field, field.spec.shape);
  }
  return compiler;
}

const expressions = new Remembered();
const templates = new Remembered();

/** JSONata alone is worth remembering: its parser takes as long for one expression as ours for a state. */
function compileExpression(text: string): Query {
  return expressions.get(text, compileJsonata);
}

function compileWhole(value: Json, language: QueryLanguage): Query {
  if (language === "JSONPath") return compileTemplate(value, language);
  return templates.get(JSON.stringify(value), () => compileTemplate(value, language));
}

class Compiler implements CompiledQueries {
  readonly queries = new Map<JsonPointer, Query>();
  readonly references = new Map<JsonPointer, ReferencePath>();
  readonly problems: QueryProblem[] = [];

  compile(field: SourceField, shape: FieldShape): void {
    const { value } = field;
    if (shape.kind === "template") {
      if (isJsonObject(value) || shape.object !== true) this.#template(field, value);
    } else if (shape.kind === "items") {
      if (isJsonata(value) || typeof value === "object") this.#template(field, value);
    } else if (typeof value === "string") this.#compileText(field, shape, value);
  }

  #compileText(field: SourceField, shape: FieldShape, text: string): void {
    if (shape.kind === "path") this.#text(field, text, shape.intrinsic === true ? compileStringOrPath : compilePath);
    else if (shape.kind === "reference") this.#reference(field, text, shape.context === true);
    else if (mayQuery(shape) && field.object.language === "JSONata" && isJsonata(text)) this.#text(field, text, compileExpression);
  }

  #text(field: SourceField, text: string, compile: (text: string) => Query): void {
    const query = this.#attempt(field, field.at, text, compile);
    if (query !== undefined) this.queries.set(field.at, query);
    else if (hasPlaceholder(text)) this.queries.set(field.at, unfilledPlaceholder(text, field.object.language));
  }

  /** ResultPath is written to; every other Reference Path is read, and may start at a variable. */
  #reference(field: SourceField, text: string, mayReadContext: boolean): void {
    if (field.name === "ResultPath") {
      const path = this.#attempt(field, field.at, text, compileReferencePath);
      if (path !== undefined) this.references.set(field.at, path);
      else if (hasPlaceholder(text)) this.references.set(field.at, compileReferencePath("$"));
      return;
    }
    this.#text(field, text, (written) => {
      const problem = referencePathProblem(written, mayReadContext);
      if (problem !== undefined) throw new QuerySyntaxError(problem, "", 0);
      return compilePath(written);
    });
  }

  #template(field: SourceField, value: Json): void {
    const { language } = field.object;
    try {
      this.queries.set(field.at, compileWhole(value, language));
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      const before = this.problems.length;
      this.#strings(field, value);
      if (this.problems.length > before) return;
      const source = JSON.stringify(value);
      if (hasPlaceholder(source)) this.queries.set(field.at, unfilledPlaceholder(source, language));
      else if (!hasOddKeys(value)) this.problems.push({ field, at: `${field.at}${error.at}`, text: "", error });
    }
  }

  /** All that is wrong in a template, not the first thing alone. */
  #strings(field: SourceField, template: Json): void {
    for (const { at, key, value } of templateStrings(template, field.at)) {
      if (typeof value !== "string") continue;
      if (field.object.language === "JSONata") {
        if (isJsonata(value)) this.#attempt(field, at, value, compileExpression);
      } else if (key?.endsWith(".$") === true) {
        this.#attempt(field, at, value, compileStringOrPath);
      }
    }
  }

  #attempt<Compiled>(field: SourceField, at: JsonPointer, text: string, compile: (text: string) => Compiled): Compiled | undefined {
    try {
      return compile(text);
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      if (!hasPlaceholder(text)) this.problems.push({ field, at, text, error });
      return undefined;
    }
  }
}
