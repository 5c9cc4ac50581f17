import { createRandom } from "@/lib/asl";
import type { Drill, DrillParameter } from "./drill";
import { numberIn, parseFormula, type Value } from "./formula";
import { FORMULA_FUNCTIONS } from "./formula-functions";

/** A drill with its numbers drawn: what is asked, and what is kept until it is answered. */
export interface DrillVariant {
  /** Markdown. */
  readonly prompt: string;
  readonly asks: readonly {
    readonly label: string;
    readonly unit: string;
    readonly value: number;
    readonly tolerance: number;
    readonly misses: readonly { readonly value: number; readonly why: string }[];
  }[];
  /** The sum with these numbers, in Markdown. */
  readonly worked: string;
}

/** The variant with the numbers that the drill was written with. */
export const BOOK_VARIANT = 0;
const HALF_A_PERCENT = 0.005;

/**
 * Draws a drill's numbers and works the answers out.
 *
 * @param variant - 0 gives the numbers it was written with; any other whole number seeds the draw: equal numbers, equal variant.
 * @throws FormulaError when a formula or a text names what is not there: drills are checked when content is loaded.
 */
export function makeVariant(drill: Drill, variant: number): DrillVariant {
  const random = createRandom(variant);
  const values = new Map<string, Value>();
  for (const [name, parameter] of Object.entries(drill.parameters)) {
    values.set(name, variant === BOOK_VARIANT ? parameter.book : draw(parameter, () => random.next()));
  }
  const evaluate = (formula: string): Value => parseFormula(formula, FORMULA_FUNCTIONS)(values);
  for (const [name, formula] of Object.entries(drill.values)) values.set(name, evaluate(formula));
  const asks = drill.asks.map(({ label, unit, value, tolerance, misses }, index) => {
    const answer = numberIn(evaluate(value));
    values.set(`answer${index + 1}`, answer);
    return {
      label,
      unit,
      value: answer,
      tolerance: tolerance ?? Math.abs(answer) * HALF_A_PERCENT,
      misses: misses.map((miss) => ({ value: numberIn(evaluate(miss.value)), why: fillIn(miss.why, values) })),
    };
  });
  return { prompt: fillIn(drill.prompt, values), asks, worked: fillIn(drill.worked, values) };
}

function draw(parameter: DrillParameter, next: () => number): Value {
  if ("options" in parameter) return parameter.options[Math.floor(next() * parameter.options.length)] ?? parameter.book;
  const { from, to, step } = parameter;
  const steps = Math.round((to - from) / step);
  return Number((from + step * Math.floor(next() * (steps + 1))).toPrecision(12)); // 0.1 × 3 is to be 0.3
}

/** Puts values in the place of `{name}` and `{name|decimals}`. */
function fillIn(text: string, values: ReadonlyMap<string, Value>): string {
  return text.replace(/\{([a-z][a-zA-Z0-9]*)(?:\|(\d))?\}/g, (_, name: string, decimals: string | undefined) => {
    const value = parseFormula(name, FORMULA_FUNCTIONS)(values);
    return typeof value === "string" ? value : inDigits(value, decimals);
  });
}

function inDigits(value: number, decimals: string | undefined): string {
  const places = decimals === undefined ? undefined : Number(decimals);
  const most = Math.abs(value) < 0.01 ? 8 : 4;
  return value.toLocaleString("en-US", { minimumFractionDigits: places ?? 0, maximumFractionDigits: places ?? most });
}
