import type { Diagnostic } from "@/lib/asl";
import { findMember, memberAtPointer, nodeAtPointer, stringMember } from "./json-place";
import { type ObjectNode, scanJson } from "./scan-json";

/** A change of the text that mends a finding. */
export interface QuickFix {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** @returns the changes that would mend a finding, the likeliest first; empty where a person must decide. */
export function quickFixes(text: string, diagnostic: Diagnostic): QuickFix[] {
  const root = scanJson(text);
  const fixes: QuickFix[] = [];
  const { suggestion } = diagnostic;
  if (suggestion !== undefined) {
    const target = diagnostic.range ?? nodeAtPointer(root, diagnostic.location);
    if (target !== undefined)
      fixes.push({
        title: `Change to "${suggestion}"`,
        start: target.start,
        end: target.end,
        insert: replacement(text, target, suggestion),
      });
  }
  const node = nodeAtPointer(root, diagnostic.location);
  if (node?.kind === "object" && isState(node)) fixes.push(...endings(text, node));
  const unknown = memberAtPointer(root, diagnostic.location);
  if (/not supported|unknown field|not allowed/i.test(diagnostic.message) && unknown !== undefined && suggestion === undefined) {
    const { start, end } = memberSpan(text, unknown.key.start, unknown.value?.end ?? unknown.key.end);
    fixes.push({ title: `Remove "${unknown.key.value}"`, start, end, insert: "" });
  }
  return fixes;
}

function replacement(text: string, target: { readonly start: number; readonly end: number }, name: string): string {
  const old = text.slice(target.start, target.end);
  if (!old.startsWith('"')) return name;
  const afterKey = /^"(?:[^"\\]|\\.)*"(?=\s*:)/.exec(old)?.[0]; // a range over the whole member
  return afterKey === undefined ? JSON.stringify(name) : JSON.stringify(name) + old.slice(afterKey.length);
}

const ENDING_TYPES = new Set(["Task", "Pass", "Wait", "Parallel", "Map"]);

function endings(text: string, state: ObjectNode): QuickFix[] {
  const last = state.members.at(-1);
  if (last === undefined || !lacksEnding(state)) return [];
  const at = last.value?.end ?? last.key.end;
  const indent = /\n([ \t]*)$/.exec(text.slice(0, last.key.start))?.[1];
  return [{ title: 'Add "End": true', start: at, end: at, insert: indent === undefined ? ', "End": true' : `,\n${indent}"End": true` }];
}

function lacksEnding(state: ObjectNode): boolean {
  return ENDING_TYPES.has(stringMember(state, "Type") ?? "") && !findMember(state, "Next") && !findMember(state, "End");
}

function isState(node: ObjectNode): boolean {
  return node.members.some((member) => member.key.value === "Type");
}

/** A member with the comma that goes with it. */
function memberSpan(text: string, start: number, end: number): { start: number; end: number } {
  const after = /^\s*,\s*/.exec(text.slice(end));
  if (after !== null) return { start, end: end + after[0].length };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end };
}
