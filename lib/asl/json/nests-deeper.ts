import type { Json } from "./json";

/** As deep as JSON parsers commonly go, and as our own goes in definitions. */
const MAX_DEPTH = 1000;

/** Whether lists and objects nest more than 1000 deep. Walks level by level, so no depth exhausts the host's stack. */
export function nestsDeeper(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next: Json[] = [];
    for (const each of level) pushMembers(each, next);
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

/** What is no list and no object nests nothing, and is left out. */
function pushMembers(value: Json, members: Json[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value as readonly Json[]) pushNesting(member, members);
    return;
  }
  for (const member of Object.values(value)) pushNesting(member, members);
}

function pushNesting(member: Json, members: Json[]): void {
  if (typeof member === "object" && member !== null) members.push(member);
}
