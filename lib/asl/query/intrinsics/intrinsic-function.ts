import type { Json } from "../../json/json";
import type { Random } from "../query";

/** One of the 18 functions of Appendix B. @see https://states-language.net/spec.html#appendix-b */
export interface IntrinsicFunction {
  /** With its namespace: `States.Format`. */
  readonly name: string;
  /** Fewest and most arguments. */
  readonly arguments: readonly [fewest: number, most: number];
  /** A string literal as first argument reaches `call` with its escapes, so that `\{` can be told from `{`. */
  readonly template?: true;
  /** @throws IntrinsicProblem where AWS fails the call. */
  readonly call: (values: readonly Json[], random: Random) => Json;
}

/** What a function has against its arguments; `compileIntrinsic` makes a QueryFailure of it. */
export class IntrinsicProblem extends Error {
  override readonly name = "IntrinsicProblem";

  constructor(
    override readonly message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}
