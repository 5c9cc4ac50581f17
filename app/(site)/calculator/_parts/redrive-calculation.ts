import { dollarsInWords } from "@/app/_parts/figures/in-words";
import { standardCost } from "@/lib/pricing";
import type { Answer, Calculation, Given } from "./calculation";
import { REGION_FIELD } from "./workflow-type-calculation";

/** Failed executions taken up again by redrive, against starting them anew. */
export const redriveCalculation: Calculation = {
  id: "redrive",
  label: "Redrive",
  lead: "What repair costs: redrive from the failed state, or start again from the first.",
  fields: [
    { name: "runs", label: "Failed executions", initial: 10_000, min: 1, max: 1e12 },
    { name: "states", label: "States of a whole run", initial: 12, min: 1, max: 25_000 },
    {
      name: "failed",
      label: "Failed at state number",
      initial: 9,
      min: 1,
      max: 25_000,
      hint: "Counting from 1; the failed state is run again.",
    },
    REGION_FIELD,
  ],
  compute,
};

function compute(given: Given): Answer {
  const runs = given.number("runs");
  const states = given.number("states");
  const failed = Math.min(given.number("failed"), states);
  const region = given.choice("region");
  const rerun = states - failed + 1;
  const redriven = standardCost({ runs, statesPerRun: failed + rerun, redrives: runs, region });
  const again = standardCost({ runs, statesPerRun: failed + states, region });
  const saved = again.dollars - redriven.dollars;
  return {
    conclusion:
      saved > 0
        ? `Redrive saves ${dollarsInWords(saved)}, and does not repeat the ${String(failed - 1)} states that worked.`
        : "Failing at the first state leaves nothing to save: redrive costs one transition more than a new start.",
    columns: [
      { title: "With redrive", answer: dollarsInWords(redriven.dollars), steps: redriven.steps, best: saved > 0 },
      { title: "From scratch", answer: dollarsInWords(again.dollars), steps: again.steps, best: saved <= 0 },
    ],
    notes: [
      "The first, failed run is in both sums. The redrive itself is one transition, and so is every state that runs again.",
      "Redrive is for Standard executions closed at most 14 days ago, with the same definition and input.",
    ],
  };
}
