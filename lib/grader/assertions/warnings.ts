import { z } from "zod";
import { assertionKind } from "../assertion-kind";

/** Codes of the parser's warnings that there must not be; `*` for none at all. */
export const warnings = assertionKind(
  z.strictObject({ none: z.union([z.literal("*"), z.array(z.string())]) }),
  ({ none }, { diagnostics }) =>
    diagnostics
      .filter((diagnostic) => none === "*" || none.includes(diagnostic.code))
      .map(({ message, code, location }) => ({
        message: `The definition draws a warning at ${location}: ${message}`,
        expected: "no warning",
        actual: code,
      })),
);
