import { type Query, QueryFailure, type QueryLanguage } from "../../query/query";

/** Stands for an expression whose placeholder is filled in at deployment only: it has no value here. */
export function unfilledPlaceholder(text: string, language: QueryLanguage): Query {
  return {
    source: text,
    language,
    variables: [],
    evaluate: () => {
      throw new QueryFailure("States.Runtime", `The placeholder in '${text}' has not been filled in.`, {
        at: "",
        expression: text,
        mend: "Put the value that your deployment would put there, and run again.",
        reason: "threw",
      });
    },
  };
}
