import type { JsonPointer } from "@/lib/asl";

/** Names one transition of the picture: where from, how, and which rule or Catcher. */
export function transitionKey(from: JsonPointer, kind: string, index: number | undefined): string {
  return `${from} ${kind} ${index ?? ""}`;
}
