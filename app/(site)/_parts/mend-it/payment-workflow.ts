import type { Json } from "@/lib/asl";

/** What a visitor may change in the workflow of the home page. */
export interface RetryChoice {
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
}

/** One retry is not enough for a service that is busy twice: the run fails until somebody mends it. */
export const BROKEN: RetryChoice = { intervalSeconds: 2, maxAttempts: 1 };

/** The definition with the visitor's choice in it, as text: the text that is shown is the text that runs. */
export function paymentDefinition({ intervalSeconds, maxAttempts }: RetryChoice): string {
  const retrier = { ErrorEquals: ["Payments.Busy"], IntervalSeconds: intervalSeconds, MaxAttempts: maxAttempts, BackoffRate: 2 };
  const resource = "arn:aws:lambda:eu-west-1:123456789012:function:charge";
  const charge = { Type: "Task", Resource: resource, Retry: [retrier], End: true };
  return JSON.stringify({ StartAt: "Charge", States: { Charge: charge } }, null, 2);
}

/** What every run of it begins with. */
export const PAYMENT_INPUT: Json = { order: 7 };

/** The payment service: busy for the first two calls, then it takes the money. Times are milliseconds of virtual time. */
export const PAYMENT_WORLD: Json = {
  functions: {
    charge: [
      { throws: { error: "Payments.Busy", cause: "Too many requests" }, takes: 300, times: 2 },
      { returns: { charged: true }, takes: 500 },
    ],
  },
};
