import type { JsonPointer } from "@/lib/asl";
import type { ExerciseFiles } from "@/lib/exercise-files";
import type { ProofProblem } from "@/lib/grader";
import { type JsonNode, scanJson } from "@/app/_simulator/language/scan-json";

/** @returns the line of a file that a problem of the proof is about, from 1: a place in a definition, or a test's name in exercise.yaml. */
export function problemLine({ file, at, test }: ProofProblem, files: ExerciseFiles): number {
  const text = files[file] ?? "";
  if (at !== undefined) return lineOf(text, offsetOf(text, at));
  if (test === undefined || file !== "exercise.yaml") return 1;
  return Math.max(1, text.split("\n").findIndex((line) => new RegExp(`name:\\s*["']?${test}\\b`).test(line)) + 1);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Where the value of a pointer begins, or of its nearest parent that is there. */
function offsetOf(text: string, pointer: JsonPointer): number {
  let node = scanJson(text);
  for (const part of pointer.split("/").slice(1)) {
    const inner: JsonNode | undefined = node && memberOf(node, part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (inner === undefined) break;
    node = inner;
  }
  return node?.start ?? 0;
}

function memberOf(node: JsonNode, name: string): JsonNode | undefined {
  if (node.kind === "array") return node.items[Number(name)];
  return node.kind === "object" ? node.members.find(({ key }) => key.value === name)?.value : undefined;
}
