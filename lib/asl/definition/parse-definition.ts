import { offsetInString } from "../json/offset-in-string";
import type { JsonText, TextRange } from "../json/json-text";
import type { Diagnostic } from "./diagnostic";
import { examine } from "./examine";
import type { Finding } from "./rules/finding";
import type { StateMachine, WorkflowType } from "./state-machine";

/** How a definition is to be taken. */
export interface ParseOptions {
  /** An Express workflow may hold less than a Standard one. STANDARD by default. */
  readonly type?: WorkflowType;
  /** Whether to say too what could be better about a definition that is right: diagnostics of severity INFO, codes `ADVICE_…`. */
  readonly advice?: boolean;
}

/** A machine where the definition has no ERROR, and every diagnostic in the order of the text either way. */
export interface ParsedDefinition {
  readonly machine?: StateMachine;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a definition in the States Language: all eight state types, JSONPath and JSONata. Every path, template and
 * expression in it is compiled here, once for all runs.
 *
 * @param text - JSON, at most 1,048,576 bytes as UTF-8. Placeholders of deployment tools (`${…}`) are let stand.
 * @returns the machine, unless a diagnostic is an ERROR; and all diagnostics, not the first alone, each with its JSON
 *   pointer, its range in the text and a way to mend it. Never throws, whatever the text.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
 * @example const { machine, diagnostics } = parseDefinition('{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}');
 */
export function parseDefinition(text: string, options: ParseOptions = {}): ParsedDefinition {
  const { json, findings, machine } = examine(text, options.type ?? "STANDARD", options.advice ?? false);
  const diagnostics = findings.map((finding) => diagnosticOf(finding, json)).sort((one, other) => startOf(one) - startOf(other));
  return machine === undefined ? { diagnostics } : { machine, diagnostics };
}

function startOf({ range }: Diagnostic): number {
  return range?.start ?? 0;
}

function diagnosticOf(finding: Finding, json: JsonText): Diagnostic {
  const { severity, code, message, at, mend, suggestion } = finding;
  const range = rangeOf(finding, json);
  return { severity, code, message, location: at, mend, range, ...(suggestion === undefined ? {} : { suggestion }) };
}

function rangeOf({ at, onKey, offset, range }: Finding, json: JsonText): TextRange {
  if (range !== undefined) return range;
  const place = onKey === true ? json.keyRangeOf(at) : json.rangeOf(at);
  if (offset === undefined) return place;
  const start = Math.min(offsetInString(json.text, place.start, offset), place.end - 1);
  return { start, end: Math.max(start + 1, place.end - 1) };
}
