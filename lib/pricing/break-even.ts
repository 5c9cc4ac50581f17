import { billedMemoryMb } from "./express-cost";
import { PRICES, pricesOf } from "./price-list";

/** Express runs are ended after five minutes, so a later break-even is none. */
const EXPRESS_CAP_SECONDS = 300;

export interface BreakEven {
  /** Seconds of a run at which both cost the same, in the first tier and without the free tier. */
  readonly seconds: number;
  /** Above Express's five minutes: Express stays the cheaper one for as long as it can run. */
  readonly beyondCap: boolean;
}

/** When a run of `states` states becomes cheaper as Standard than as Express. */
export function breakEven(states: number, memoryMb = 64, region = "us-east-1"): BreakEven {
  const standard = (states * pricesOf(region).per1000Transitions) / 1000;
  const request = PRICES.expressPerMillionRequests / 1_000_000;
  const perSecond = (billedMemoryMb(memoryMb) / 1024) * PRICES.expressPerGbSecond;
  const seconds = (standard - request) / perSecond;
  return { seconds, beyondCap: seconds > EXPRESS_CAP_SECONDS };
}
