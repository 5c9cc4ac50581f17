import type { Json, JsonObject, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import type { JsonText } from "../../json/json-text";
import type { QueryLanguage } from "../../query/query";
import type { WorkflowType } from "../state-machine";
import { specOf, type FieldShape } from "./field-shape";
import { FIELD_TABLES } from "./field-tables";
import type { ObjectKind } from "./object-kind";
import type { SourceBlock, SourceDefinition, SourceField, SourceObject, SourceState } from "./source-definition";
import { isStateType } from "./state-types";

/** Takes a definition apart. What has the wrong type is left as a field for the rules to speak of, and not gone into. */
export function readSource(json: JsonText, root: JsonObject, type: WorkflowType): SourceDefinition {
  const parts = new Parts(languageOf(root, "JSONPath"));
  parts.readBlock("", root, undefined, "StateMachine");
  const { language, blocks, states, objects, fields } = parts;
  return { json, root, type, language, blocks, states, objects, fields };
}

/** AWS takes anything but exactly `JSONPath` for JSONata, and reports the spelling apart. */
function languageOf(fields: JsonObject, inherited: QueryLanguage): QueryLanguage {
  const written = fields["QueryLanguage"];
  if (written === undefined) return inherited;
  return written === "JSONPath" ? "JSONPath" : "JSONata";
}

class Parts {
  readonly blocks: SourceBlock[] = [];
  readonly states: SourceState[] = [];
  readonly objects: SourceObject[] = [];
  readonly fields: SourceField[] = [];

  constructor(readonly language: QueryLanguage) {}

  readBlock(at: JsonPointer, fields: JsonObject, owner: SourceState | undefined, kind: ObjectKind): void {
    const states: SourceState[] = [];
    const block = { at, fields, states, owner };
    this.blocks.push(block);
    this.#readObject({ kind, at, fields, language: owner?.language ?? this.language, state: owner });
    const written = fields["States"];
    if (!isJsonObject(written)) return;
    for (const [name, value] of Object.entries(written)) {
      if (isJsonObject(value)) states.push(this.#readState(name, step(step(at, "States"), name), value, block));
    }
  }

  #readState(name: string, at: JsonPointer, fields: JsonObject, block: SourceBlock): SourceState {
    const type = isStateType(fields["Type"]) ? fields["Type"] : undefined;
    const state = { name, at, type, language: languageOf(fields, this.language), fields, block };
    this.states.push(state);
    if (type !== undefined) this.#readObject({ kind: type, at, fields, language: state.language, state });
    return state;
  }

  #readObject(object: SourceObject): void {
    this.objects.push(object);
    for (const [name, value] of Object.entries(object.fields)) {
      const spec = specOf(FIELD_TABLES[object.kind], name);
      const at = step(object.at, name);
      this.fields.push({ name, at, value, spec, object });
      if (spec !== undefined) this.#readWithin(spec.shape, at, value, object);
    }
  }

  #readWithin(shape: FieldShape, at: JsonPointer, value: Json, object: SourceObject): void {
    if (shape.kind === "object") this.#readPart(shape.as, at, value, object);
    if (shape.kind !== "objects" || !Array.isArray(value)) return;
    const elements: readonly Json[] = value;
    for (const [index, element] of elements.entries()) this.#readPart(shape.as, step(at, index), element, object);
  }

  #readPart(kind: ObjectKind, at: JsonPointer, value: Json, { language, state }: SourceObject): void {
    if (!isJsonObject(value)) return;
    if (kind === "Branch" || kind === "ItemProcessor") this.readBlock(at, value, state, kind);
    else this.#readObject({ kind, at, fields: value, language, state });
  }
}
