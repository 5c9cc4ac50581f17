import type { Diagnostic } from "@/lib/asl";
import { aslPlace } from "./asl-place";
import { findMember, memberAtPointer, nodeAtPointer, stringMember } from "./json-place";
import { stateNames } from "./state-names";
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

/** @returns changes that would make the state around an offset better, though nothing is wrong with it yet. */
export function improvements(text: string, offset: number): QuickFix[] {
  const place = aslPlace(text, offset);
  const state = place?.containers.findLast((node) => node.kind === "object" && stringMember(node, "Type") === "Choice");
  if (place === undefined || state?.kind !== "object" || findMember(state, "Default")) return [];
  const own = place.path[place.containers.indexOf(state) - 1];
  const other = stateNames(place.block).findLast((name) => name !== own);
  return other === undefined ? [] : addition(text, state, `"Default": ${JSON.stringify(other)}`);
}

const ENDING_TYPES = new Set(["Task", "Pass", "Wait", "Parallel", "Map"]);

function endings(text: string, state: ObjectNode): QuickFix[] {
  return lacksEnding(state) ? addition(text, state, '"End": true') : [];
}

/** A member more, after the last and laid out like it. */
function addition(text: string, object: ObjectNode, member: string): QuickFix[] {
  const last = object.members.at(-1);
  if (last === undefined) return [];
  const at = last.value?.end ?? last.key.end;
  const indent = /\n([ \t]*)$/.exec(text.slice(0, last.key.start))?.[1];
  return [{ title: `Add ${member}`, start: at, end: at, insert: indent === undefined ? `, ${member}` : `,\n${indent}${member}` }];
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
