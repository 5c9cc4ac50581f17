import { failure } from "./finding";
import type { Rule } from "./rule";

/** AWS's bounds of every number. @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
export const numberInRange: Rule = function* (definition) {
  for (const { at, value, spec } of definition.fields) {
    if (spec?.shape.kind !== "number" || typeof value !== "number") continue;
    const { min, max, integer } = spec.shape;
    const written = (bound: number) => (integer ? String(bound) : bound.toFixed(1));
    if (min !== undefined && value < min) {
      yield failure(at, `Minimum value is ${written(min)}`, `Write ${written(min)} or more; it is ${value}.`);
    } else if (max !== undefined && value > max) {
      yield failure(at, `Maximum value is ${written(max)}`, `Write ${written(max)} or less; it is ${value}.`);
    }
  }
};
