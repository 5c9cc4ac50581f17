import type { Json, JsonObject } from "@/lib/asl";
import type { LocatedState } from "../locate-states";

/** One small change inside a state. */
export interface Edit {
  /** Member names and indexes from the state down to what is changed. */
  readonly path: readonly (string | number)[];
  /** What stands there then; undefined takes it away. */
  readonly value: Json | undefined;
  /** Tells the edits of one operator at one place apart: `drop`, `+1`. */
  readonly how: string;
}

/** One way in which people get a definition wrong. */
export interface MutationOperator {
  readonly name: string;
  /** What someone believes who writes this, in plain words, to be shown to them. */
  readonly misconception: string;
  readonly edits: (state: LocatedState) => readonly Edit[];
}

export const DROP = { value: undefined, how: "drop" } as const;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listAt(body: JsonObject, field: string): readonly Json[] {
  const value = body[field];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Members of a list that are objects, with their index. */
export function objectsAt(body: JsonObject, field: string): readonly (readonly [number, JsonObject])[] {
  return listAt(body, field).flatMap((item, i) => (isObject(item) ? [[i, item] as const] : []));
}
