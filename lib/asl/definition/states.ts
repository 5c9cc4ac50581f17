import type { Json, JsonPointer } from "../json/json";
import type { Query, QueryLanguage, ReferencePath } from "../query/query";

/** Where a state leads: to another state of its block, or to the end of it. */
export type NextOrEnd = { readonly kind: "next"; readonly state: string } | { readonly kind: "end" };

interface StateCommon {
  readonly name: string;
  readonly at: JsonPointer;
  readonly queryLanguage: QueryLanguage;
}

/** InputPath and OutputPath: a path, `null` (nothing, so `{}`), or absent (everything). JSONPath mode only. */
export type PathField = Query | null | undefined;

/** Input and output shaping that every state but Fail may have. */
export interface InputOutput {
  readonly inputPath: PathField;
  readonly outputPath: PathField;
  /** JSONata mode's Output. */
  readonly output: Query | undefined;
}

/** Variables to set on leaving: a template whose value is an object, one member a variable. */
export interface Assigning {
  readonly assign: Query | undefined;
}

/** Result shaping of Task, Parallel and Map (Pass has all but ResultSelector). */
export interface Resulting {
  /** Parameters (JSONPath) or Arguments (JSONata). */
  readonly arguments: Query | undefined;
  readonly resultSelector: Query | undefined;
  /** `null` drops the result; undefined is `$`. JSONPath mode only. */
  readonly resultPath: ReferencePath | null | undefined;
}

export interface Retrier {
  readonly at: JsonPointer;
  readonly errorEquals: readonly string[];
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds: number | undefined;
  readonly jitterStrategy: "NONE" | "FULL";
}

export interface Catcher {
  readonly at: JsonPointer;
  readonly errorEquals: readonly string[];
  readonly next: string;
  readonly resultPath: ReferencePath | null | undefined;
  readonly output: Query | undefined;
  readonly assign: Query | undefined;
}

export interface Handling {
  readonly retry: readonly Retrier[];
  readonly catch: readonly Catcher[];
}

/** A number given as a constant, a path (`…Path`) or a JSONata expression: a Query in the last two. */
export type NumberField = number | Query;

export interface PassState extends StateCommon, InputOutput, Assigning, Resulting {
  readonly type: "Pass";
  readonly result: Json | undefined;
  readonly transition: NextOrEnd;
}

export interface TaskState extends StateCommon, InputOutput, Assigning, Resulting, Handling {
  readonly type: "Task";
  readonly resource: string;
  readonly timeoutSeconds: NumberField | undefined;
  readonly heartbeatSeconds: NumberField | undefined;
  readonly credentials: Query | undefined;
  readonly transition: NextOrEnd;
}

/** One Choice Rule's test in JSONPath mode; `operator` is AWS's name, `StringEquals`, `NumericLessThanPath`, `IsPresent` ... */
export type ChoiceTest =
  | { readonly kind: "and" | "or"; readonly tests: readonly ChoiceTest[] }
  | { readonly kind: "not"; readonly test: ChoiceTest }
  | {
      readonly kind: "compare";
      readonly at: JsonPointer;
      readonly variable: Query;
      readonly operator: string;
      readonly operand: Json | Query;
    }
  | { readonly kind: "condition"; readonly at: JsonPointer; readonly condition: Query | boolean };

export interface ChoiceRule {
  readonly at: JsonPointer;
  readonly test: ChoiceTest;
  readonly next: string;
  readonly assign: Query | undefined;
  readonly output: Query | undefined;
}

export interface ChoiceState extends StateCommon, InputOutput, Assigning {
  readonly type: "Choice";
  readonly choices: readonly ChoiceRule[];
  readonly default: string | undefined;
}

export type WaitUntil =
  | { readonly kind: "seconds"; readonly seconds: NumberField }
  | { readonly kind: "timestamp"; readonly timestamp: string | Query };

export interface WaitState extends StateCommon, InputOutput, Assigning {
  readonly type: "Wait";
  readonly until: WaitUntil;
  readonly transition: NextOrEnd;
}

export interface SucceedState extends StateCommon, InputOutput {
  readonly type: "Succeed";
}

export interface FailState extends StateCommon {
  readonly type: "Fail";
  readonly error: string | Query | undefined;
  readonly cause: string | Query | undefined;
}

/** States with a start among them: the machine itself, a Branch, an ItemProcessor. Transitions never leave one. */
export interface StateBlock {
  readonly at: JsonPointer;
  readonly startAt: string;
  readonly states: ReadonlyMap<string, State>;
}

export interface ParallelState extends StateCommon, InputOutput, Assigning, Resulting, Handling {
  readonly type: "Parallel";
  readonly branches: readonly StateBlock[];
  readonly transition: NextOrEnd;
}

export interface ItemReader {
  readonly at: JsonPointer;
  readonly resource: string;
  /** ReaderConfig as written, its `…Path` and JSONata members compiled apart. */
  readonly config: {
    readonly inputType: "CSV" | "JSON" | "JSONL" | "MANIFEST" | "PARQUET" | undefined;
    readonly transformation: "NONE" | "LOAD_AND_FLATTEN" | undefined;
    readonly manifestType: "S3_INVENTORY" | "ATHENA_DATA" | undefined;
    readonly csvDelimiter: string | undefined;
    readonly csvHeaderLocation: "FIRST_ROW" | "GIVEN" | undefined;
    readonly csvHeaders: readonly string[] | undefined;
    readonly maxItems: NumberField | undefined;
    readonly itemsPointer: string | undefined;
  };
  /** Bucket, Key, Prefix ...: Parameters or Arguments. */
  readonly arguments: Query | undefined;
}

export interface ItemBatcher {
  readonly at: JsonPointer;
  readonly maxItemsPerBatch: NumberField | undefined;
  readonly maxInputBytesPerBatch: NumberField | undefined;
  readonly batchInput: Query | undefined;
}

export interface ResultWriter {
  readonly at: JsonPointer;
  readonly resource: string | undefined;
  readonly arguments: Query | undefined;
  readonly config: {
    readonly transformation: "NONE" | "COMPACT" | "FLATTEN" | undefined;
    readonly outputType: "JSON" | "JSONL" | undefined;
  };
}

export interface MapState extends StateCommon, InputOutput, Assigning, Resulting, Handling {
  readonly type: "Map";
  readonly mode: "INLINE" | "DISTRIBUTED";
  /** Children of a distributed Map. */
  readonly executionType: "STANDARD" | "EXPRESS";
  readonly processor: StateBlock;
  /** ItemsPath (JSONPath) or Items (JSONata); undefined is the whole effective input. */
  readonly items: Query | Json | undefined;
  /** ItemSelector, or its older spelling Parameters. */
  readonly itemSelector: Query | undefined;
  readonly itemReader: ItemReader | undefined;
  readonly itemBatcher: ItemBatcher | undefined;
  readonly resultWriter: ResultWriter | undefined;
  readonly label: string | undefined;
  readonly maxConcurrency: NumberField | undefined;
  readonly toleratedFailureCount: NumberField | undefined;
  readonly toleratedFailurePercentage: NumberField | undefined;
  readonly transition: NextOrEnd;
}

export type State = PassState | TaskState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState;
export type StateType = State["type"];
