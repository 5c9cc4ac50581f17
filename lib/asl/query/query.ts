import type { Json, JsonObject } from "../json/json";

export type QueryLanguage = "JSONPath" | "JSONata";

/** Draws of chance in a run; every one comes from the run's seed. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A version 4 UUID drawn from the seed. */
  uuid(): string;
}

/** What an expression can see at the moment it is evaluated. */
export interface QueryScope {
  /** JSONPath: what `$` is here (effective input, result, error output ...). JSONata: `$states.input`. */
  readonly input: Json;
  /** The Context Object, built on demand: `$$` in JSONPath, `$states.context` in JSONata. */
  readonly context: () => JsonObject;
  /** The value of a workflow variable, or undefined where none of that name is in scope. */
  readonly variable: (name: string) => Json | undefined;
  /** JSONata's `$states.result`, where there is one. */
  readonly result?: Json;
  /** JSONata's `$states.errorOutput`, in a Catcher. */
  readonly errorOutput?: JsonObject;
  readonly random: Random;
}

/** A compiled expression, path or Payload Template: parsed once with the definition, evaluated at every visit. */
export interface Query {
  /** As written in the definition (a template as compact JSON text). */
  readonly source: string;
  readonly language: QueryLanguage;
  /** Names of the workflow variables it reads, without `$`; each once, sorted. */
  readonly variables: readonly string[];
  /**
   * JSONPath answers at once; JSONata with a promise, the only one in the interpreter.
   * @throws QueryFailure when there is no value.
   */
  readonly evaluate: (scope: QueryScope) => Json | Promise<Json>;
}

/** An expression that had no value. The execution adds the state and event to `cause` as AWS words it. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";

  constructor(
    /** `States.Runtime`, `States.QueryEvaluationError`, `States.IntrinsicFailure` ... as AWS reports it. */
    readonly error: string,
    /** AWS's words for this failure, without the state's name or the event's id. */
    override readonly cause: string,
    readonly where: {
      /** Which part of a template failed, as a pointer relative to the template: `/order/id.$`; empty for a plain expression. */
      readonly at: string;
      /** The expression that failed, as written. */
      readonly expression: string;
      /** One sentence for the learner: how to mend it. */
      readonly mend: string;
    },
  ) {
    super(`${error}: ${cause}`);
  }
}

/** An expression that does not parse, with the place in the string. */
export class QuerySyntaxError extends Error {
  override readonly name = "QuerySyntaxError";

  constructor(
    override readonly message: string,
    /** Pointer to the string within the compiled template; empty for a plain expression. */
    readonly at: string,
    /** Zero-based character offset inside that string, where it is known. */
    readonly offset?: number,
  ) {
    super(message);
  }
}

/** A Reference Path of ResultPath: names one place, and writes there. */
export interface ReferencePath {
  readonly source: string;
  /**
   * @returns a copy of `target` with `value` at the path; missing objects on the way are made.
   * @throws QueryFailure where the path runs through something that is not an object.
   */
  readonly write: (target: Json, value: Json) => Json;
}
