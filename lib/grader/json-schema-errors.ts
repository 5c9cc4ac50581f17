import type { Json, JsonObject } from "@/lib/asl";
import { z } from "zod";

/**
 * @param schema - a JSON Schema (draft 2020-12), as far as zod reads it.
 * @returns one sentence for each place where `value` does not fit; empty when it fits.
 * @throws Error for a schema that zod cannot read: its author's fault.
 */
export function jsonSchemaErrors(schema: JsonObject, value: Json): readonly string[] {
  const parsed = z.fromJSONSchema(schema).safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${path.length === 0 ? "the whole" : `/${path.join("/")}`}: ${message}`);
}
