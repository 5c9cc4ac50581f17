import { isJsonObject } from "../json/is-json-object";
import type { Json, JsonPointer } from "../json/json";
import { stepsOf } from "../json/json-pointer";
import type { JsonText } from "../json/json-text";
import { textPlace } from "../json/text-place";
import { type Examination, examine } from "./examine";
import type { Finding } from "./rules/finding";
import type { WorkflowType } from "./state-machine";

/** One diagnostic as AWS words and places it. */
export interface AwsDiagnostic {
  readonly severity: "ERROR" | "WARNING";
  readonly code: string;
  readonly message: string;
  /** `/States/Pay/Retry[0]/ErrorEquals`; absent where AWS gives no place. */
  readonly location?: string;
}

/** The response of ValidateStateMachineDefinition. */
export interface ValidationReport {
  readonly result: "OK" | "FAIL";
  readonly diagnostics: readonly AwsDiagnostic[];
  readonly truncated: boolean;
}

export interface ValidationRequest {
  readonly type?: WorkflowType;
  /** With WARNING, warnings are in the answer too. ERROR by default. */
  readonly severity?: "ERROR" | "WARNING";
  /** 1 to 100; 0 means 100, as does leaving it out. */
  readonly maxResults?: number;
}

const MAX_RESULTS = 100;
/** AWS's own warnings; the rest of ours is not in its answer. */
const AWS_WARNINGS: readonly string[] = ["NO_DOLLAR", "NO_PATH", "PASS_RESULT_IS_STATIC"];

/**
 * Answers as AWS's ValidateStateMachineDefinition does: its words, its places, its order, and nothing it would not say.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
 */
export function validateStateMachineDefinition(text: string, request: ValidationRequest = {}): ValidationReport {
  const all = awsDiagnostics(examine(text, request.type ?? "STANDARD"));
  const errors = all.filter(({ severity }) => severity === "ERROR");
  const asked = request.severity === "WARNING" ? all : errors;
  const limit = request.maxResults === undefined || request.maxResults === 0 ? MAX_RESULTS : request.maxResults;
  return { result: errors.length > 0 ? "FAIL" : "OK", diagnostics: asked.slice(0, limit), truncated: asked.length > limit };
}

/** What CreateStateMachine and UpdateStateMachine throw for a definition that cannot be. */
export interface InvalidDefinition {
  readonly code: "InvalidDefinition";
  readonly message: string;
}

/** @returns the exception as AWS words it, or undefined where AWS would create the machine. */
export function invalidDefinition(text: string, type: WorkflowType = "STANDARD"): InvalidDefinition | undefined {
  const errors = validateStateMachineDefinition(text, { type }).diagnostics;
  if (errors.length === 0) return undefined;
  const listed = errors.map(({ code, message, location }) => `${code}: ${message} at ${location ?? "null"}`);
  return { code: "InvalidDefinition", message: `Invalid State Machine Definition: '${listed.join(", ")}'` };
}

function awsDiagnostics({ json, findings }: Examination): readonly AwsDiagnostic[] {
  return findings
    .filter(({ severity, code, aws }) => aws?.silent !== true && (severity === "ERROR" || AWS_WARNINGS.includes(code)))
    .map((finding) => ({ finding, rank: rankOf(finding, json) }))
    .sort((one, other) => one.rank.phase - other.rank.phase || one.rank.offset - other.rank.offset)
    .map(({ finding }) => diagnosticOf(finding, json));
}

/** AWS looks at fields first, then at where transitions lead, then at what they leave out. */
function rankOf(finding: Finding, json: JsonText): { readonly phase: number; readonly offset: number } {
  const { code, message, at, aws } = finding;
  const offset = (finding.range ?? json.rangeOf(aws?.at ?? at)).start;
  if (code === "MISSING_END_STATE") return { phase: 2, offset };
  if (code !== "MISSING_TRANSITION_TARGET") return { phase: 0, offset };
  return { phase: message.startsWith("Missing") ? 1 : 2, offset };
}

function diagnosticOf(finding: Finding, json: JsonText): AwsDiagnostic {
  const { code, message, at, aws } = finding;
  const severity = finding.severity === "ERROR" ? "ERROR" : "WARNING";
  if (code === "INVALID_JSON_DESCRIPTION") return jsonDiagnostic(finding, json.text);
  const place = aws?.at === undefined ? at : aws.at;
  return place === null ? { severity, code, message } : { severity, code, message, location: awsLocation(place, json.value) };
}

const QUOTED_CHARACTERS = 500;

/** AWS reads JSON with Jackson, which repeats the text and says where it has got to. */
function jsonDiagnostic({ code, message, range }: Finding, text: string): AwsDiagnostic {
  const rest = text.length - QUOTED_CHARACTERS;
  const source = `(String)"${text.slice(0, QUOTED_CHARACTERS)}"${rest > 0 ? `[truncated ${rest} chars]` : ""}`;
  const place = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `[Source: ${source}; line: ${line}, column: ${column}]`;
  const location = place(textPlace(text, range?.end ?? 0));
  const inner = message.replace(
    /line: (\d+), column: (\d+)\)$/,
    (_, line, column) => `${place({ line: Number(line), column: Number(column) })})`,
  );
  return { severity: "ERROR", code, message: `${inner}\n at ${location}`, location };
}

/** AWS writes indexes in brackets and leaves slashes in names as they are. */
function awsLocation(pointer: JsonPointer, root: Json | undefined): string {
  let location = "";
  let value = root;
  for (const name of stepsOf(pointer)) {
    const list: readonly Json[] | undefined = Array.isArray(value) ? value : undefined;
    location += list === undefined ? `/${name}` : `[${name}]`;
    value = list === undefined ? (isJsonObject(value) ? value[name] : undefined) : list[Number(name)];
  }
  return location === "" ? "/" : location;
}
