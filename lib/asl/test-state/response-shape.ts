/** The shape of a service's response as its API model has it, in Step Functions' PascalCase. */
export type ResponseShape =
  | { readonly type: "string"; readonly minLength?: number; readonly values?: readonly string[] }
  | { readonly type: "number" | "boolean" | "any" }
  | { readonly type: "array"; readonly items: ResponseShape }
  | { readonly type: "map"; readonly values: ResponseShape }
  | { readonly type: "object"; readonly required: readonly string[]; readonly fields: Readonly<Record<string, ResponseShape>> };

export const text: ResponseShape = { type: "string" };
/** Timestamps and blobs travel as strings in a workflow. */
export const timestamp: ResponseShape = { type: "string" };
export const blob: ResponseShape = { type: "string", minLength: 1 };
export const number: ResponseShape = { type: "number" };
export const flag: ResponseShape = { type: "boolean" };
export const anything: ResponseShape = { type: "any" };

export function oneOf(...values: readonly string[]): ResponseShape {
  return { type: "string", values };
}

export function listOf(items: ResponseShape): ResponseShape {
  return { type: "array", items };
}

export function mapOf(values: ResponseShape): ResponseShape {
  return { type: "map", values };
}

/** Names that end in `!` are required. */
export function shape(fields: Readonly<Record<string, ResponseShape>>): ResponseShape {
  const names = Object.entries(fields).map(([name, field]) => ({ name: name.replace("!", ""), required: name.endsWith("!"), field }));
  return {
    type: "object",
    required: names.filter(({ required }) => required).map(({ name }) => name),
    fields: Object.fromEntries(names.map(({ name, field }) => [name, field])),
  };
}
