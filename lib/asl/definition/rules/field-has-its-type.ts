import type { Json } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { isJsonata } from "../queries/is-jsonata";
import { hasPlaceholder } from "../queries/placeholder";
import type { FieldShape } from "../source/field-shape";
import type { SourceField } from "../source/source-definition";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** The value of a field has the field's type; in JSONata mode an expression may stand for many. */
export const fieldHasItsType: Rule = function* (definition) {
  for (const field of definition.fields) {
    const { spec, value, object } = field;
    if (spec === undefined || (spec.only !== undefined && spec.only !== object.language)) continue;
    const wanted = wantedType(spec.shape, object.language === "JSONata");
    if (wanted !== undefined && !hasPlaceholder(value) && !wanted.fits(value)) yield wrongType(field, wanted);
    else yield* elements(field);
  }
};

interface Wanted {
  /** AWS's words. */
  readonly message: string;
  readonly mend: string;
  readonly fits: (value: Json) => boolean;
}

const isText = (value: Json) => typeof value === "string";
const TEXT: Wanted = { message: "Expected value of type [STRING]", mend: "Write a string in double quotes.", fits: isText };
const BOOLEAN: Wanted = {
  message: "Expected value of type Boolean",
  mend: "Write true or false, without quotes.",
  fits: (value) => typeof value === "boolean",
};
const OBJECT: Wanted = { message: "Expected value of type Object", mend: "Write an object in braces: { … }.", fits: isJsonObject };
const ARRAY: Wanted = { message: "Expected value of type Array", mend: "Write an array in brackets: [ … ].", fits: Array.isArray };
const NULLABLE_TEXT: Wanted = {
  ...TEXT,
  mend: "Write a path in double quotes, or null.",
  fits: (value) => value === null || isText(value),
};

const WANTED: { readonly [Kind in Exclude<FieldShape["kind"], "number">]: Wanted | undefined } = {
  text: TEXT,
  oneOf: TEXT,
  timestamp: TEXT,
  queryText: TEXT,
  path: TEXT,
  reference: TEXT,
  boolean: BOOLEAN,
  condition: {
    ...BOOLEAN,
    mend: "Write an expression in {% … %}, or true or false.",
    fits: (value) => typeof value === "boolean" || isText(value),
  },
  states: OBJECT,
  object: OBJECT,
  objects: ARRAY,
  texts: ARRAY,
  template: undefined,
  items: {
    message: "Expected value of type Array or Object",
    mend: "Write an array, or an expression in {% … %}.",
    fits: (value) => (typeof value === "object" && value !== null) || isJsonata(value),
  },
  data: undefined,
};

function wantedType(shape: FieldShape, mayQuery: boolean): Wanted | undefined {
  if (shape.kind === "number") return numeric(shape.integer, mayQuery && shape.query === true);
  if (shape.kind === "template" && shape.object === true) return OBJECT;
  if ((shape.kind === "path" || shape.kind === "reference") && shape.nullable === true) return NULLABLE_TEXT;
  return WANTED[shape.kind];
}

function numeric(integer: boolean, mayQuery: boolean): Wanted {
  return {
    message: integer ? "Expected value of type Integer" : "Expected value of type Float",
    mend: `Write ${integer ? "a whole number" : "a number"}, without quotes${mayQuery ? ", or an expression in {% … %}" : ""}.`,
    fits: (value) => (typeof value === "number" && (!integer || Number.isInteger(value))) || (mayQuery && isJsonata(value)),
  };
}

function* elements({ spec, value, at }: SourceField): Iterable<Finding> {
  if (!Array.isArray(value) || (spec?.shape.kind !== "objects" && spec?.shape.kind !== "texts")) return;
  const wanted = spec.shape.kind === "objects" ? OBJECT : TEXT;
  const list: readonly Json[] = value;
  for (const [index, element] of list.entries()) {
    if (!wanted.fits(element)) yield failure(`${at}/${index}`, wanted.message, wanted.mend);
  }
  if (list.length === 0 && spec.shape.mayBeEmpty !== true) {
    yield failure(at, "Value cannot be empty", "Put at least one entry into it.");
  }
}

function wrongType({ at, name, value }: SourceField, { message, mend }: Wanted): Finding {
  const path = typeof value === "string" && value.startsWith("$");
  const hint = path && !name.endsWith("Path") ? ` To take it from the input, use '${name}Path'.` : "";
  return failure(at, message, `${mend}${hint}`);
}
