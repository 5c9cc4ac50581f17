import { createWorld, World } from "@/lib/simulator";
import { expect, test } from "vitest";
import { objectSize, sizeText } from "./object-size";

test.each([
  { says: "text, in UTF-8", content: "Größe 🚀" },
  { says: "JSON as it is written", content: { json: { a: [1, "ü"] } } },
  { says: "lines from a pattern", content: { repeat: 1234, line: "#,row #,x", header: "id,name,x" } },
  { says: "lines without a number", content: { repeat: 3, line: "x" } },
])("$says has the size the bucket lists", ({ content }) => {
  const { tasks } = createWorld(World.parse({ buckets: { b: { k: content } } }), { seed: 1, startMs: 0 });
  expect(objectSize(content)).toBe(tasks.listObjects?.("b", "")?.[0]?.["Size"]);
});

test("what is no content has no size", () => {
  expect([objectSize(null), objectSize({ repeat: "x" })]).toEqual([0, 0]);
});

test.each([
  { size: 1, text: "1 byte" },
  { size: 999, text: "999 bytes" },
  { size: 1400, text: "1.4 KB" },
  { size: 2_500_000, text: "2.5 MB" },
])("$size is $text", ({ size, text }) => {
  expect(sizeText(size)).toBe(text);
});
