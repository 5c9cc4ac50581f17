import type { Json, JsonObject, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import type { Query, QueryLanguage, ReferencePath } from "../../query/query";
import type { CompiledQueries } from "../queries/compiled-queries";
import type { NumberField } from "../states";

/** Part of a definition in which the rules have found nothing wrong, and what can be read off it. */
export class Builder {
  constructor(
    readonly at: JsonPointer,
    readonly fields: JsonObject,
    readonly language: QueryLanguage,
    readonly queries: CompiledQueries,
  ) {}

  /** A part of this part; the empty object where it is absent. */
  part(...names: readonly (string | number)[]): Builder {
    let at = this.at;
    let value: Json | undefined = this.fields;
    for (const name of names) {
      at = step(at, name);
      value = memberOf(value, name);
    }
    return new Builder(at, isJsonObject(value) ? value : {}, this.language, this.queries);
  }

  /** The same part, for states of another language. */
  speaking(language: QueryLanguage): Builder {
    return new Builder(this.at, this.fields, language, this.queries);
  }

  /** The objects of a list. */
  parts(name: string): readonly Builder[] {
    const list = this.fields[name];
    return Array.isArray(list) ? list.map((_, index) => this.part(name, index)) : [];
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.fields[name];
    return typeof value === "string" ? value : undefined;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.fields[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : undefined;
  }

  number(name: string): number | undefined {
    const value = this.fields[name];
    return typeof value === "number" ? value : undefined;
  }

  query(name: string): Query | undefined {
    return this.queries.queries.get(step(this.at, name));
  }

  /** A path that may be null. */
  path(name: string): Query | null | undefined {
    return this.fields[name] === null ? null : this.query(name);
  }

  reference(name: string): ReferencePath | null | undefined {
    return this.fields[name] === null ? null : this.queries.references.get(step(this.at, name));
  }

  /** A number, an expression for one, or the path to one in `…Path`. */
  numberField(name: string): NumberField | undefined {
    return this.number(name) ?? this.query(name) ?? this.query(`${name}Path`);
  }

  /** A word of a fixed set. */
  oneOf<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    return words.find((word) => word === this.fields[name]);
  }
}

function memberOf(value: Json | undefined, name: string | number): Json | undefined {
  if (isJsonObject(value)) return value[name];
  return Array.isArray(value) ? (value as readonly Json[])[Number(name)] : undefined;
}
