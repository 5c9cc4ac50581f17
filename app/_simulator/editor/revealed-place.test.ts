import { expect, test } from "vitest";
import { revealedPlace } from "./revealed-place";

const YAML = "title: A\ntests:\n  - name: one\n";
const DEFINITION = '{ "States": { "A": { "Type": "Pass" } } }';

test.each([
  { says: "a line, without its end", text: YAML, revealed: { line: 2, focus: true }, shows: "tests:" },
  { says: "the first line", text: YAML, revealed: { line: 1, focus: true }, shows: "title: A" },
  { says: "the last line", text: YAML, revealed: { line: 3, focus: true }, shows: "  - name: one" },
  { says: "no line that is not there", text: YAML, revealed: { line: 9, focus: true }, shows: undefined },
  { says: "a state, with all of it", text: DEFINITION, revealed: { pointer: "/States/A", focus: true }, shows: '"A": { "Type": "Pass" }' },
  { says: "no state that is not there", text: DEFINITION, revealed: { pointer: "/States/B", focus: true }, shows: undefined },
])("$says", ({ text, revealed, shows }) => {
  const place = revealedPlace(text, revealed);
  expect(place && text.slice(place.start, place.end)).toBe(shows);
});
