import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { show } from "../show";

/** The name of the error the execution ends with; `null` for none. */
export const error = assertionKind(z.string().nullable(), (expected, { result }) => {
  const actual = result.error ?? null;
  if (actual === expected) return [];
  return [
    {
      message: `The execution should end with ${expected === null ? "no error" : `the error ${show(expected)}`}; it ${actual === null ? `ended ${result.status} and named none` : `ended with ${show(actual)}`}.`,
      expected,
      actual,
    },
  ];
});
