import type { Calculation } from "./calculation";
import { mapRunCalculation } from "./map-run-calculation";
import { memoryCalculation } from "./memory-calculation";
import { ratesCalculation } from "./rates-calculation";
import { redriveCalculation } from "./redrive-calculation";
import { retryCalculation } from "./retry-calculation";
import { roomCalculation } from "./room-calculation";
import { workflowTypeCalculation } from "./workflow-type-calculation";

/** Every sum of the calculator, in the order of its tabs. */
export const CALCULATIONS: readonly [Calculation, ...Calculation[]] = [
  workflowTypeCalculation,
  mapRunCalculation,
  retryCalculation,
  redriveCalculation,
  memoryCalculation,
  ratesCalculation,
  roomCalculation,
];
