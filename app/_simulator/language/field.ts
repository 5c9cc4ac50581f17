/** What an object of a definition is: it decides which fields it takes. */
export type ObjectKind =
  | "machine"
  | "states"
  | "state"
  | "block"
  | "processor"
  | "processorConfig"
  | "retrier"
  | "catcher"
  | "choiceRule"
  | "itemReader"
  | "readerConfig"
  | "itemBatcher"
  | "resultWriter"
  | "writerConfig"
  | "data";

/** What may stand as a field's value. */
export type FieldValue =
  | {
      readonly is:
        | "text"
        | "number"
        | "path"
        | "referencePath"
        | "template"
        | "expression"
        | "any"
        | "stateName"
        | "resource"
        | "errorNames";
    }
  | { readonly is: "oneOf"; readonly values: readonly string[] }
  | { readonly is: "object"; readonly kind: ObjectKind }
  | { readonly is: "list"; readonly kind: ObjectKind };

export interface Field {
  readonly name: string;
  /** What it does, in one or two sentences. */
  readonly meaning: string;
  readonly value: FieldValue;
  /** Only in this query language. */
  readonly language?: "JSONPath" | "JSONata";
  /** For fields of states: which types take it; absent is all. */
  readonly types?: readonly string[];
  /** What completion writes as the value; `$0` is where the cursor goes. */
  readonly snippet?: string;
}
