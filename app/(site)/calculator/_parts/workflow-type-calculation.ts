import { countInWords, dollarsInWords, secondsInWords } from "@/app/_parts/figures/in-words";
import { breakEven, expressCost, REGIONS, standardCost } from "@/lib/pricing";
import type { Answer, Calculation, Given } from "./calculation";

const EXPRESS_CAP_MS = 300_000;

/** Every calculation that prices transitions offers the same Regions. */
export const REGION_FIELD = {
  name: "region",
  label: "Region",
  initial: "us-east-1",
  options: REGIONS.map(({ region, name, checked }) => ({ value: region, label: `${name} (${region})${checked ? "" : ", older price"}` })),
} as const;

/** A month of the same work as Standard and as Express. */
export const workflowTypeCalculation: Calculation = {
  id: "type",
  label: "Standard or Express",
  lead: "A month of the same workflow, priced both ways.",
  fields: [
    { name: "runs", label: "Executions a month", initial: 1_000_000, min: 1, max: 1e12 },
    {
      name: "states",
      label: "States entered in a run",
      initial: 8,
      min: 1,
      max: 1_000_000_000,
      hint: "Map and Parallel: count what runs inside, too.",
    },
    { name: "retries", label: "Retries a month", initial: 0, min: 0, max: 1e12, hint: "Each repeated attempt is a transition." },
    {
      name: "seconds",
      label: "Duration of a run",
      unit: "seconds",
      initial: 2,
      min: 0.1,
      max: 31_536_000,
      step: 0.01,
      hint: "Waits included.",
    },
    {
      name: "memory",
      label: "Memory of a run",
      unit: "MB",
      initial: 64,
      min: 1,
      max: 100_000,
      step: 0.01,
      hint: "Billed in steps of 64 MB.",
    },
    {
      name: "free",
      label: "Free tier",
      initial: "no",
      options: [
        { value: "no", label: "Leave it out" },
        { value: "yes", label: "4,000 transitions off" },
      ],
    },
    REGION_FIELD,
  ],
  compute,
};

function compute(given: Given): Answer {
  const region = given.choice("region");
  const runs = given.number("runs");
  const states = given.number("states");
  const durationMs = Math.round(given.number("seconds") * 1000);
  const standard = standardCost({
    runs,
    statesPerRun: states,
    retries: given.number("retries"),
    freeTier: given.choice("free") === "yes",
    region,
  });
  const express = expressCost({ runs, durationMs, memoryMb: given.number("memory") });
  const tooLong = durationMs > EXPRESS_CAP_MS;
  const expressWins = !tooLong && express.dollars < standard.dollars;
  return {
    conclusion: tooLong
      ? "Only Standard can do this: an Express execution is ended after five minutes."
      : verdict(standard.dollars, express.dollars, breakEvenWords(states, given.number("memory"), region)),
    columns: [
      { title: "Standard", answer: dollarsInWords(standard.dollars), steps: standard.steps, best: !expressWins },
      {
        title: "Express",
        answer: dollarsInWords(express.dollars),
        steps: express.steps,
        best: expressWins,
        ...(tooLong && { refused: "Over the five-minute cap" }),
      },
    ],
    notes: [
      "Transitions are counted as one for each state entered and each retry. AWS's first example also counts Start and End.",
      "Express is priced as in us-east-1. Lambda, logs and data transfer come on top of both; logs at level ALL can cost more than the workflow.",
    ],
  };
}

function verdict(standard: number, express: number, breakEvenAt: string): string {
  const cheaper = express < standard ? "Express" : "Standard";
  const [low, high] = express < standard ? [express, standard] : [standard, express];
  const factor = low > 0 ? `, ${(high / low).toFixed(1)} times cheaper` : "";
  return `${cheaper} costs less here${factor}. ${breakEvenAt}`;
}

function breakEvenWords(states: number, memoryMb: number, region: string): string {
  const { seconds, beyondCap } = breakEven(states, memoryMb, region);
  if (beyondCap) return `With ${countInWords(states, "state")}, Express stays cheaper up to its five minutes.`;
  return `With ${countInWords(states, "state")}, Standard becomes cheaper above ${secondsInWords(seconds)} a run.`;
}
