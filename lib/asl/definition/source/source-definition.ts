import type { Json, JsonObject, JsonPointer } from "../../json/json";
import type { JsonText } from "../../json/json-text";
import type { QueryLanguage } from "../../query/query";
import type { WorkflowType } from "../state-machine";
import type { StateType } from "../states";
import type { FieldSpec } from "./field-shape";
import type { ObjectKind } from "./object-kind";

/** One state as written, its type known. */
export interface SourceState {
  readonly name: string;
  readonly at: JsonPointer;
  /** Undefined where Type is missing or names no state type. */
  readonly type: StateType | undefined;
  readonly language: QueryLanguage;
  readonly fields: JsonObject;
  readonly block: SourceBlock;
}

/** States with a start among them: the machine, a Branch, an ItemProcessor. */
export interface SourceBlock {
  readonly at: JsonPointer;
  readonly fields: JsonObject;
  readonly states: readonly SourceState[];
  /** The Parallel or Map that holds it; undefined for the machine itself. */
  readonly owner: SourceState | undefined;
}

/** One object that has a table of fields. */
export interface SourceObject {
  readonly kind: ObjectKind;
  readonly at: JsonPointer;
  readonly fields: JsonObject;
  readonly language: QueryLanguage;
  /** The state it belongs to; undefined for the machine itself. */
  readonly state: SourceState | undefined;
}

/** One field of one such object. */
export interface SourceField {
  readonly name: string;
  readonly at: JsonPointer;
  readonly value: Json;
  /** Undefined where objects of this kind have no such field. */
  readonly spec: FieldSpec | undefined;
  readonly object: SourceObject;
}

/** A definition taken apart, before anything is known to be right about it: what the rules look at. */
export interface SourceDefinition {
  readonly json: JsonText;
  readonly root: JsonObject;
  readonly type: WorkflowType;
  readonly language: QueryLanguage;
  /** Every block, the machine first. */
  readonly blocks: readonly SourceBlock[];
  /** Every state of every block, in the order written. */
  readonly states: readonly SourceState[];
  readonly objects: readonly SourceObject[];
  readonly fields: readonly SourceField[];
}
