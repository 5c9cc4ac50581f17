import type { Drill } from "./drill";
import { FormulaError } from "./formula";
import { makeVariant } from "./make-variant";

const VARIANTS_TRIED = 40;

/** @returns what is wrong with a drill's formulas and texts: each variant must come to finite answers, and not all to the same. */
export function drillProblems(drill: Drill): readonly string[] {
  try {
    const variants = Array.from({ length: VARIANTS_TRIED }, (_, variant) => makeVariant(drill, variant));
    const broken = variants.findIndex(({ asks }) => asks.some(({ value }) => !Number.isFinite(value)));
    if (broken !== -1) return [`variant ${broken} has no finite answer. Narrow the ranges of its parameters.`];
    const answers = new Set(variants.map(({ asks }) => asks.map(({ value }) => value).join()));
    return answers.size > 1 ? [] : ["all variants have the same answer. Widen the ranges of its parameters."];
  } catch (error) {
    if (error instanceof FormulaError) return [error.message];
    throw error;
  }
}
