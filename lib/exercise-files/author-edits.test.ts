import { expect, test } from "vitest";
import { readPlain, withExcuse, withoutExcuse } from "./index";

const files = { "exercise.yaml": "# Kept.\ntitle: A\n", "brief.md": "B" };

test("an excuse is given with its reason, and taken back", () => {
  const one = withExcuse(files, "swap Retry", "Either is right: it says so.");
  const two = withExcuse(one, "drop Catch", "Never thrown.");
  expect(readPlain(two["exercise.yaml"] ?? "")).toEqual({
    title: "A",
    excused: [
      { mutant: "swap Retry", reason: "Either is right: it says so." },
      { mutant: "drop Catch", reason: "Never thrown." },
    ],
  });
  const back = withoutExcuse(two, "swap Retry");
  expect(readPlain(back["exercise.yaml"] ?? "")).toEqual({ title: "A", excused: [{ mutant: "drop Catch", reason: "Never thrown." }] });
  expect(back["exercise.yaml"]).toContain("# Kept.");
  expect(withoutExcuse(back, "no such mutant")).toBe(back);
});
