import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { show } from "../show";

/** The cause the execution ends with: as it is, or a part of it. */
export const cause = assertionKind(z.union([z.string(), z.strictObject({ contains: z.string() })]), (expected, { result }) => {
  const actual = result.cause ?? null;
  const holds = typeof expected === "string" ? actual === expected : (actual?.includes(expected.contains) ?? false);
  if (holds) return [];
  const words = typeof expected === "string" ? `be ${show(expected)}` : `contain ${show(expected.contains)}`;
  return [
    {
      message: `The cause should ${words}; ${actual === null ? `there is none: the execution ended ${result.status}` : `it is ${show(actual)}`}.`,
      expected,
      actual,
    },
  ];
});
