import { isJsonObject } from "../json/is-json-object";
import type { JsonText } from "../json/json-text";
import { readJson } from "../json/read-json";
import { ADVICE } from "./advice";
import { buildMachine } from "./machine/build-machine";
import { compileQueries } from "./queries/compile-queries";
import { failure, type Finding, warning } from "./rules/finding";
import { RULES } from "./rules";
import { readSource } from "./source/read-source";
import type { StateMachine, WorkflowType } from "./state-machine";

const MAX_DEFINITION_BYTES = 1_048_576;

/** Everything known about a definition; what is said of it to people and in AWS's form is made from this. */
export interface Examination {
  readonly json: JsonText;
  readonly findings: readonly Finding[];
  readonly machine: StateMachine | undefined;
}

/**
 * Reads a definition, holds it against every rule, and makes a machine of it where no rule has found an error.
 * @param advises - whether what could be better is said too.
 */
export function examine(text: string, type: WorkflowType, advises = false): Examination {
  const json = readJson(text);
  const findings = [...sizeFindings(text), ...jsonFindings(json)];
  const root = json.value;
  if (root === undefined) return { json, findings, machine: undefined };
  if (!isJsonObject(root)) {
    findings.push(
      failure("", "Definition must be a valid JSON object", 'Write an object: { "StartAt": …, "States": { … } }.', { aws: { at: null } }),
    );
    return { json, findings, machine: undefined };
  }
  const source = readSource(json, root, type);
  const queries = compileQueries(source);
  for (const { rule } of RULES) findings.push(...rule(source, queries));
  if (advises) for (const rule of ADVICE) findings.push(...rule(source, queries));
  const hasError = findings.some(({ severity }) => severity === "ERROR");
  return { json, findings, machine: hasError ? undefined : buildMachine(source, queries) };
}

function sizeFindings(text: string): Finding[] {
  // A UTF-16 unit is at most three bytes of UTF-8, so a short text need not be encoded to be known to fit.
  if (text.length * 3 <= MAX_DEFINITION_BYTES) return [];
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MAX_DEFINITION_BYTES) return [];
  const message = `The definition has ${bytes} bytes; AWS takes at most ${MAX_DEFINITION_BYTES}`;
  return [failure("", message, "Move part of the workflow to a state machine of its own.", { code: "DEFINITION_TOO_LARGE" })];
}

const EMPTY = /^[ \t\n\r]*$/;

function jsonFindings({ text, problems }: JsonText): Finding[] {
  if (EMPTY.test(text)) {
    return [
      failure("", "Definition must be a valid JSON object", 'Write a definition: { "StartAt": …, "States": { … } }.', {
        aws: { at: null },
      }),
    ];
  }
  return problems.map(({ kind, message, mend, at, range }) => {
    switch (kind) {
      case "syntax":
        return failure(at, message, mend, { code: "INVALID_JSON_DESCRIPTION", range });
      case "too-deep":
        return failure(at, message, mend, { code: "TOO_DEEPLY_NESTED", range });
      case "repeated-key":
        return isStateName(at)
          ? failure(at, `Duplicate State name: ${message.split("'")[1] ?? ""}`, mend, { code: "DUPLICATE_STATE_NAME", range })
          : { ...warning("DUPLICATE_KEY", at, message, mend), range };
    }
  });
}

/** Whether the place is that of a state: the key of a States object. */
function isStateName(at: string): boolean {
  return /(?:^|\/(?:Branches\/\d+|ItemProcessor|Iterator))\/States\/[^/]+$/.test(at);
}
