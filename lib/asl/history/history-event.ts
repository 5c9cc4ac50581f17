import type { Json } from "../json/json";

/**
 * One event of an execution, as GetExecutionHistory gives it: the details are under AWS's own member
 * (`stateEnteredEventDetails` ...), and `input`, `output`, `parameters` and assigned variables are JSON text.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export interface HistoryEvent {
  /** Counts from 1. */
  readonly id: number;
  readonly previousEventId: number;
  /** Epoch milliseconds of virtual time. */
  readonly timestamp: number;
  readonly type: string;
  readonly [details: `${string}EventDetails`]: Readonly<Record<string, Json>>;
}
