import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { allVisits } from "../attempts";
import { count } from "../show";

/** States that must not be entered. */
export const avoids = assertionKind(z.array(z.string()).min(1), (expected, { result }) => {
  const actual = allVisits(result).map((visit) => visit.state);
  return expected
    .filter((state) => actual.includes(state))
    .map((state) => ({
      message: `The run should never enter "${state}"; it did so ${count(actual.filter((name) => name === state).length, "time")}${cameFrom(actual, state)}.`,
      expected,
      actual,
      state,
    }));
});

function cameFrom(visits: readonly string[], state: string): string {
  const before = visits[visits.indexOf(state) - 1];
  return before === undefined ? "" : `, first after "${before}"`;
}
