import {
  compileJsonata,
  compileStringOrPath,
  createRandom,
  isJsonata,
  type Json,
  type JsonObject,
  type Query,
  QueryFailure,
  QuerySyntaxError,
} from "@/lib/asl";

/** An expression, and everything it may see at its moment: plain data, so that it can be posted to a Worker. */
export interface ExpressionRequest {
  readonly text: string;
  /** What `$` is in JSONPath. */
  readonly here: Json;
  /** JSONata's `$states`: input, and result or errorOutput where there is one. */
  readonly input: Json;
  readonly result?: Json;
  readonly errorOutput?: JsonObject;
  readonly context: JsonObject;
  readonly variables: JsonObject;
  /** Epoch milliseconds of virtual time. */
  readonly nowMs: number;
}

export type ExpressionReply =
  | { readonly kind: "value"; readonly value: Json; readonly language: string }
  /** It cannot be read at all. */
  | { readonly kind: "syntax"; readonly message: string }
  /** As AWS names and words it, with a way to mend it. */
  | { readonly kind: "failure"; readonly error: string; readonly cause: string; readonly mend: string };

/** Evaluates a path, an intrinsic function or a JSONata expression as a state at that moment would. @throws nothing of the expression's doing. */
export async function evaluateExpression(request: ExpressionRequest): Promise<ExpressionReply> {
  const text = request.text.trim();
  try {
    const query = compile(text);
    const isPath = query.language === "JSONPath";
    const value = await query.evaluate({
      input: isPath ? request.here : request.input,
      context: () => request.context,
      variable: (name) => (Object.hasOwn(request.variables, name) ? request.variables[name] : undefined),
      ...(request.result !== undefined && { result: request.result }),
      ...(request.errorOutput !== undefined && { errorOutput: request.errorOutput }),
      random: createRandom(1),
      nowMs: request.nowMs,
    });
    return { kind: "value", value, language: query.language };
  } catch (error) {
    if (error instanceof QuerySyntaxError) return { kind: "syntax", message: error.message };
    if (error instanceof QueryFailure)
      return { kind: "failure", error: error.error, cause: error.causeFor("Output"), mend: error.where.mend };
    throw error;
  }
}

function compile(text: string): Query {
  return isJsonata(text) ? compileJsonata(text) : compileStringOrPath(text);
}
