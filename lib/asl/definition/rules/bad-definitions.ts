import type { WorkflowType } from "../state-machine";

// What the tables of known-bad definitions are made of.

export type Fields = Readonly<Record<string, unknown>>;
/** A definition that is refused: where, and by which code (SCHEMA_VALIDATION_FAILED where none is given). */
export interface Bad {
  readonly says: string;
  readonly definition: unknown;
  readonly at: string;
  readonly code?: string;
  readonly type?: WorkflowType;
  readonly suggestion?: string;
}

/** A machine of one state, X, and one it may go on to. */
export const only = (state: Fields, machine: Fields = {}): unknown => ({ StartAt: "X", States: { X: state }, ...machine });
export const pass = (fields: Fields = {}): Fields => ({ Type: "Pass", End: true, ...fields });
export const task = (fields: Fields = {}): Fields => ({
  Type: "Task",
  Resource: "arn:aws:lambda:us-east-1:123456789012:function:f",
  End: true,
  ...fields,
});
export const wait = (fields: Fields): Fields => ({ Type: "Wait", End: true, ...fields });
export const map = (fields: Fields = {}, config: Fields = {}): Fields => ({
  Type: "Map",
  ItemProcessor: { ProcessorConfig: config, StartAt: "P", States: { P: pass() } },
  End: true,
  ...fields,
});
export const spread = (fields: Fields = {}): Fields => map(fields, { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" });
export const jsonata = (state: Fields): unknown => only(state, { QueryLanguage: "JSONata" });
export const choice = (rule: Fields): unknown => ({
  StartAt: "X",
  States: { X: { Type: "Choice", Choices: [rule], Default: "Y" }, Y: { Type: "Succeed" } },
});
export const call = (name: string, fields: Fields = {}): unknown => only(task({ Resource: `arn:aws:states:::${name}`, ...fields }));
