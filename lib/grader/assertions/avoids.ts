import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { allVisits } from "../attempts";

/** States that must not be entered. */
export const avoids = assertionKind(z.array(z.string()).min(1), (expected, { result }) => {
  const actual = allVisits(result).map((visit) => visit.state);
  return expected
    .filter((state) => actual.includes(state))
    .map((state) => ({ message: `The run should never enter "${state}", and did.`, expected, actual, state }));
});
