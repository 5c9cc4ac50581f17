import { expect, test } from "vitest";
import type { ListedChild } from "../run/shown-run";
import { groupFailures } from "./group-failures";

const child = (index: number, status: ListedChild["status"], error?: string): ListedChild => ({
  index,
  name: `c${index}`,
  status,
  startMs: 0,
  stopMs: 1,
  ...(error !== undefined && { error }),
});

test.each([
  { says: "none failed", children: [child(0, "SUCCEEDED")], groups: [] },
  {
    says: "the largest group first, each with its first child",
    children: [child(0, "FAILED", "A"), child(1, "FAILED", "B"), child(2, "SUCCEEDED"), child(3, "FAILED", "B")],
    groups: [
      { error: "B", count: 2, first: 1 },
      { error: "A", count: 1, first: 0 },
    ],
  },
  { says: "without an error, by its status", children: [child(4, "TIMED_OUT")], groups: [{ error: "TIMED_OUT", count: 1, first: 4 }] },
])("$says", ({ children, groups }) => {
  expect(groupFailures(children)).toEqual(groups);
});
