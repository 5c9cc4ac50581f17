import { findMember } from "./json-place";
import type { JsonNode } from "./scan-json";

/** @returns the names of a block's states, in the order they are written. */
export function stateNames(block: JsonNode | undefined): string[] {
  const states = block?.kind === "object" ? findMember(block, "States")?.value : undefined;
  return states?.kind === "object" ? states.members.map((member) => member.key.value) : [];
}
