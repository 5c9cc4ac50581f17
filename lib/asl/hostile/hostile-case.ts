import type { ExecutionLimits, Json, StateType, TaskWorld, WorkflowType } from "../index";

type Fields = Readonly<Record<string, unknown>> & { readonly Type?: StateType };

/** Something written to break the interpreter, and the name by which it is to end instead. */
export interface HostileCase {
  readonly says: string;
  /** A definition as an object, or as text where it is no JSON or has keys that an object cannot hold. */
  readonly definition: unknown;
  readonly input?: Json;
  readonly type?: WorkflowType;
  /** Small bounds, where those by default are meant for big runs. */
  readonly limits?: Partial<ExecutionLimits>;
  readonly world?: Partial<TaskWorld>;
  /** `SUCCEEDED`, the error's name, `limit` and the bound's name, or the code of the diagnostic that refuses it. */
  readonly ends: string;
  /** Part of the cause, where the name alone would not tell which bound it was. */
  readonly cause?: string;
}

/** A machine of one state. */
export function machine(state: Fields, more: Fields = {}): unknown {
  return { StartAt: "X", States: { X: state }, ...more };
}

/** A Pass whose output is the JSONata expression's. */
export function jsonata(expression: string): unknown {
  return machine({ Type: "Pass", Output: `{% ${expression} %}`, End: true }, { QueryLanguage: "JSONata" });
}

/** A Pass whose `x` is the path's or the intrinsic function's. */
export function path(pathOrIntrinsic: string): unknown {
  return machine({ Type: "Pass", Parameters: { "x.$": pathOrIntrinsic }, End: true });
}

/** A Choice with one rule, which goes on to a Succeed either way. */
export function choice(rule: Fields): unknown {
  return { StartAt: "X", States: { X: { Type: "Choice", Choices: [{ ...rule, Next: "Y" }], Default: "Y" }, Y: { Type: "Succeed" } } };
}

export function task(fields: Fields = {}): Fields {
  return { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f", End: true, ...fields };
}

/** A Map over `items`, inline unless `config` says otherwise. */
export function map(items: string, inner: Fields, fields: Fields = {}): Fields {
  return { Type: "Map", ItemsPath: items, ItemProcessor: block(inner), End: true, ...fields };
}

/** The state is named by the length of what it holds, so that no two of a nest are called the same. */
function block(inner: Fields): Fields {
  const name = `I${JSON.stringify(inner).length}`;
  return { StartAt: name, States: { [name]: inner } };
}

export function spread(inner: Fields, fields: Fields = {}): Fields {
  const ItemProcessor = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, ...block(inner) };
  return { Type: "Map", ItemProcessor, End: true, ...fields };
}

/** `depth` times the opening, the middle, `depth` times the closing. */
export function nested(depth: number, open: string, middle: string, close: string): string {
  return open.repeat(depth) + middle + close.repeat(depth);
}

/** A value nested so deep that no recursive walk gets through. */
export function deepValue(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
