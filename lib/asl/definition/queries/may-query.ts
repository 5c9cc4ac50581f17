import type { FieldShape } from "../source/field-shape";

const KINDS: ReadonlySet<string> = new Set(["template", "items", "number", "queryText", "timestamp", "condition"]);

/** Whether a field of this shape may hold JSONata, as a whole or in its parts. */
export function mayQuery(shape: FieldShape | undefined): boolean {
  return shape !== undefined && KINDS.has(shape.kind);
}
