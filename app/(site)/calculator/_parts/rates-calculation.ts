import { secondsInWords } from "@/app/_parts/figures/in-words";
import { inFlight, OPEN_EXECUTIONS, secondsToDrain, sustainedStarts, THROTTLES } from "@/lib/pricing";
import type { Answer, AnswerColumn, Calculation, Given } from "./calculation";

const SECONDS_A_DAY = 86_400;

/** How fast Standard executions may start, and how many may be open. */
export const ratesCalculation: Calculation = {
  id: "rates",
  label: "Rates",
  lead: "How many Standard executions a second can be kept up, how long a burst takes, and how many are open meanwhile.",
  fields: [
    {
      name: "region",
      label: "Region",
      initial: "large",
      options: [
        { value: "large", label: "us-east-1, us-west-2, eu-west-1" },
        { value: "other", label: "any other" },
      ],
    },
    { name: "states", label: "States entered in a run", initial: 10, min: 1, max: 25_000 },
    { name: "burst", label: "Starts at once", initial: 10_000, min: 0, max: 1e9 },
    { name: "seconds", label: "An execution stays open for", unit: "seconds", initial: 259_200, min: 1, max: 31_536_000 },
  ],
  compute,
};

interface Rates {
  readonly region: keyof typeof THROTTLES;
  readonly states: number;
  readonly burst: number;
  readonly seconds: number;
}

function compute(given: Given): Answer {
  const rates: Rates = {
    region: given.choice("region") === "other" ? "other" : "large",
    states: given.number("states"),
    burst: given.number("burst"),
    seconds: given.number("seconds"),
  };
  const sustained = sustainedStarts(rates.states, rates.region);
  const allowed = OPEN_EXECUTIONS / rates.seconds;
  const byStarts = sustained === THROTTLES[rates.region].startStandard.refillPerSecond;
  const bound = allowed < sustained ? "the executions that may be open" : byStarts ? "StartExecution" : "transitions";
  return {
    conclusion: `${perSecond(Math.min(sustained, allowed))} can be kept up for good, held back by ${bound}.`,
    columns: [keptUpColumn(rates), burstColumn(rates), openColumn(rates)],
    notes: [
      "Throttles of the quota page of 2026. A throttled start is refused; a throttled transition waits, and the execution takes longer.",
      "1,000,000 open executions is the default of an account and Region, and can be raised. Express executions do not count towards it.",
    ],
  };
}

function keptUpColumn({ region, states }: Rates): AnswerColumn {
  const { transitions, startStandard } = THROTTLES[region];
  return {
    title: "Kept up",
    answer: perSecond(sustainedStarts(states, region)),
    steps: [
      {
        label: "By transitions",
        expression: `${count(transitions.refillPerSecond)} a second ÷ ${count(states)} states`,
        value: transitions.refillPerSecond / states,
        unit: "starts/s",
      },
      { label: "By StartExecution", expression: "the refill of its bucket", value: startStandard.refillPerSecond, unit: "starts/s" },
    ],
  };
}

function burstColumn({ region, burst }: Rates): AnswerColumn {
  const bucket = THROTTLES[region].startStandard;
  const drained = secondsToDrain(burst, bucket);
  return {
    title: "A burst",
    answer: secondsInWords(drained),
    steps: [
      { label: "At once", expression: "the bucket, when it is full", value: Math.min(burst, bucket.bucket), unit: "starts" },
      {
        label: "The rest",
        expression:
          burst <= bucket.bucket ? "none waits" : `(${count(burst)} − ${count(bucket.bucket)}) ÷ ${count(bucket.refillPerSecond)} a second`,
        value: drained,
        unit: "s",
      },
    ],
  };
}

function openColumn({ region, states, seconds }: Rates): AnswerColumn {
  const allowed = OPEN_EXECUTIONS / seconds;
  const sustained = sustainedStarts(states, region);
  return {
    title: "Open executions",
    answer: perSecond(allowed),
    steps: [
      { label: "A second", expression: `${count(OPEN_EXECUTIONS)} open ÷ ${count(seconds)} s each`, value: allowed, unit: "starts/s" },
      { label: "A day", expression: "× 86,400 s", value: allowed * SECONDS_A_DAY, unit: "starts" },
      {
        label: "Open at the rate kept up",
        expression: `${sustained.toLocaleString("en-US", { maximumFractionDigits: 1 })} a second × ${count(seconds)} s (Little's law)`,
        value: inFlight(sustained, seconds),
        unit: "executions",
      },
    ],
  };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function perSecond(value: number): string {
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 2 })} starts/s`;
}
