import type { StateVisit } from "@/lib/asl";
import { hasStage, type Divergence, type VisitPair } from "./divergence";

/** AWS's causes name the field: "… specified for the field 'Output/total' returned nothing". A Choice Rule's has its index: `Choices[0]`. */
const NAMED_FIELD = /for the field '([A-Za-z]+)/;

/** Of a path by itself; one in a template is named with its key. After the result, the only such path is OutputPath. */
const INVALID_PATH = /Invalid path '/;

/** A path or expression that failed here and not in the reference run: the field that holds it, not the Catcher nobody wrote. */
export function compareEvaluation({ actual, expected }: VisitPair): Divergence | undefined {
  const field = failedField(actual);
  if (field === undefined || expected.error === actual.error) return undefined;
  const message = `State "${actual.state}" could not work its data out (${field}): ${actual.cause ?? actual.error ?? "no cause given"}`;
  return { state: actual.state, field, message, expected: null, actual: actual.error ?? null };
}

function failedField(visit: StateVisit): string | undefined {
  if (visit.error === "States.QueryEvaluationError") return NAMED_FIELD.exec(visit.cause ?? "")?.[1];
  if (visit.error !== "States.Runtime") return undefined;
  if (visit.type === "Choice") return "Choices";
  if (hasStage(visit, "Result") && INVALID_PATH.test(visit.cause ?? "")) return "OutputPath";
  return visit.type === "Task" && hasStage(visit, "Result") && !hasStage(visit, "ResultSelector") ? "ResultSelector" : undefined;
}
