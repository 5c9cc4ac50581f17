import type { Json } from "@/lib/asl";
import { parseDefinition } from "@/lib/asl";
import { readWorld, runInSimulator } from "@/lib/simulator";
import { expect, test } from "vitest";
import { EXAMPLES } from "./examples";

test.each(EXAMPLES)("$title is valid, meets nothing unknown, and succeeds", async ({ work, type }) => {
  expect(parseDefinition(work.definition, { type }).diagnostics).toEqual([]);
  const read = readWorld(JSON.parse(work.world) as Json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const reply = await runInSimulator({ definition: work.definition, input: JSON.parse(work.input) as Json, world: read.world, type });
  expect(reply).toMatchObject({ kind: "result", result: { status: "SUCCEEDED" }, log: { unknown: [] } });
});
