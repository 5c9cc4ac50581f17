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
  readonly result?: Json | undefined;
  /** JSONata's `$states.errorOutput`, in a Catcher. */
  readonly errorOutput?: JsonObject | undefined;
  readonly random: Random;
  /** Epoch milliseconds of virtual time: what JSONata's `$now()` and `$millis()` tell. Left out, it is 0 (1970). */
  readonly nowMs?: number;
}

/** A compiled expression, path or Payload Template: parsed once with the definition, evaluated at every visit. */
export interface Query {
  /** As written in the definition: JSONata without its delimiters, as AWS quotes it; a template as compact JSON text. */
  readonly source: string;
  readonly language: QueryLanguage;
  /** Names of the workflow variables it reads, without `$`; each once, sorted. */
  readonly variables: readonly string[];
  /** JSONata: which members of `$states` it reads, sorted; `*` where it takes `$states` whole. Absent in JSONPath. */
  readonly statesFields?: readonly string[];
  /** Present where the value never depends on the scope: `evaluate` returns just this, frozen. */
  readonly constant?: Json;
  /**
   * JSONPath answers at once; JSONata with a promise, the only one in the interpreter.
   * @throws QueryFailure when there is no value.
   */
  readonly evaluate: (scope: QueryScope) => Json | Promise<Json>;
}

/** A query that answers at once: everything but JSONata. */
export interface InstantQuery extends Query {
  readonly evaluate: (scope: QueryScope) => Json;
}

/** Why there is no value; tells the execution which of AWS's sentences applies where the field has one of its own. */
export type QueryFailureReason =
  | "path-not-found"
  | "index-not-found"
  | "variable-not-found"
  | "intrinsic"
  | "undefined"
  | "threw"
  | "limit";

export interface QueryFailureWhere {
  /** Which part of a template failed, as a pointer relative to the template: `/order/id.$`; empty for a plain expression. */
  readonly at: string;
  /** The expression that failed, as written (JSONata without its delimiters). */
  readonly expression: string;
  /** One sentence for the learner: how to mend it. */
  readonly mend: string;
  readonly reason: QueryFailureReason;
}

/** AWS's sentence for a failure, given where the expression stands: `Output/total`, `Arguments/Entries[0]/Detail`. */
export type CauseWords = (location: string) => string;

/** An expression that had no value. The execution adds the state and event to `cause` as AWS words it. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
  /** AWS's words for this failure, without the state's name or the event's id, for a plain path; else ask `causeFor`. */
  override readonly cause: string;
  readonly #words: string | CauseWords;

  constructor(
    /** `States.Runtime`, `States.QueryEvaluationError`, `States.IntrinsicFailure` ... as AWS reports it. */
    readonly error: string,
    words: string | CauseWords,
    readonly where: QueryFailureWhere,
  ) {
    const cause = typeof words === "string" ? words : words(locationOf("", where.at));
    super(`${error}: ${cause}`);
    this.cause = cause;
    this.#words = words;
  }

  /**
   * AWS's words for this failure, without the state's name or the event's id.
   * @param field - the field of the state that holds the expression: `Output`, `Choices[0]/Condition`, `Parameters`.
   */
  causeFor(field: string): string {
    return typeof this.#words === "string" ? this.#words : this.#words(this.locationIn(field));
  }

  /** What `EvaluationFailed` gives as its location: `Output`, or `Output/total` for a member of a template. */
  locationIn(field: string): string {
    return locationOf(field, this.where.at);
  }

  /** The same failure seen from the template around it. */
  within(step: string): QueryFailure {
    return new QueryFailure(this.error, this.#words, { ...this.where, at: `/${escapePointer(step)}${this.where.at}` });
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

  /** The same error seen from the template around it. */
  within(step: string): QuerySyntaxError {
    return new QuerySyntaxError(this.message, `/${escapePointer(step)}${this.at}`, this.offset);
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

function escapePointer(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Pointers count array members like keys; AWS's locations bracket them: `/Entries/0/Id` is `Entries[0]/Id`. */
function locationOf(field: string, pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .reduce((location, step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      if (/^\d+$/.test(name)) return `${location}[${name}]`;
      return location === "" ? name : `${location}/${name}`;
    }, field);
}
