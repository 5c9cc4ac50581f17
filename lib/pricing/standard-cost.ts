import { type Cost, digits } from "./cost";
import { PRICES, pricesOf } from "./price-list";

export interface StandardUse {
  /** Executions in a month. */
  readonly runs: number;
  /** States entered in one run, Map and Parallel children included. */
  readonly statesPerRun: number;
  /** Repeated attempts in the month: each is a transition. */
  readonly retries?: number;
  /** Redrives in the month; the states they run again belong in `statesPerRun`. */
  readonly redrives?: number;
  /** Take off the account's free 4,000 transitions (default false). */
  readonly freeTier?: boolean;
  readonly region?: string;
}

/**
 * A month of a Standard workflow. One transition is counted for each state entered, each retry and each redrive;
 * the page's own first example also counts Start and End, so a bill may be one or two states a run higher.
 */
export function standardCost(use: StandardUse): Cost {
  const { runs, statesPerRun, retries = 0, redrives = 0, freeTier = false, region = "us-east-1" } = use;
  const { per1000Transitions } = pricesOf(region);
  const entered = runs * statesPerRun;
  const free = freeTier ? PRICES.freeTransitions : 0;
  const billed = Math.max(0, entered + retries + redrives - free);
  const dollars = (billed * per1000Transitions) / 1000;
  const extras = [
    retries && ` + ${digits(retries)} retries`,
    redrives && ` + ${digits(redrives)} redrives`,
    free && ` − ${digits(free)} free`,
  ];
  return {
    dollars,
    steps: [
      {
        label: "Transitions",
        expression: `${digits(runs)} runs × ${digits(statesPerRun)} ${statesPerRun === 1 ? "state" : "states"}${extras.filter(Boolean).join("")}`,
        value: billed,
        unit: "transitions",
      },
      { label: "Standard", expression: `${digits(billed)} × $${digits(per1000Transitions)} ÷ 1,000`, value: dollars, unit: "$" },
    ],
  };
}
