import { z } from "zod";
import { assertionKind } from "../assertion-kind";

/** How the execution ends. */
export const status = assertionKind(z.enum(["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]), (expected, { result }) => {
  if (result.status === expected) return [];
  const because =
    typeof result.error === "string"
      ? ` with ${result.error}${typeof result.cause === "string" ? `: ${result.cause.replace(/[.]$/, "")}` : ""}`
      : "";
  const state = result.visits.at(-1)?.state;
  const mend = result.help === undefined ? "" : ` ${result.help.mend}`;
  return [
    {
      message: `The execution should end ${expected}; it ended ${result.status}${because}.${mend}`,
      expected,
      actual: result.status,
      ...(state !== undefined && { state }),
    },
  ];
});
