import { HISTORY_LIMIT, mostWithinHistory, mostWithinPayload, PAYLOAD_LIMIT_BYTES, pricesOf } from "@/lib/pricing";
import type { Answer, AnswerColumn, Calculation, Given } from "./calculation";

const EVENTS_OF_A_RETRY = 3;
const LAMBDA_SECONDS = 900;

/** What fits: items or turns into a history, items into a payload, items into the batch of one function. */
export const roomCalculation: Calculation = {
  id: "room",
  label: "Room",
  lead: "How much fits into one history, one payload, and one call of a function.",
  fields: [
    {
      name: "events",
      label: "Events of an item or a turn",
      initial: 7,
      min: 1,
      max: 1000,
      hint: "One Lambda task in an iteration writes 7.",
    },
    { name: "retries", label: "Retries of each", initial: 0, min: 0, max: 100, hint: "Each writes 3 more." },
    { name: "overhead", label: "Events of the rest", initial: 6, min: 0, max: 24_000 },
    { name: "states", label: "States of an item or a turn", initial: 1, min: 1, max: 1000 },
    { name: "seconds", label: "A turn or an item takes", unit: "seconds", initial: 0.4, min: 0.01, max: 86_400, step: 0.01 },
    { name: "bytes", label: "An item as JSON", unit: "bytes", initial: 500, min: 1, max: PAYLOAD_LIMIT_BYTES },
  ],
  compute,
};

function compute(given: Given): Answer {
  const eventsEach = given.number("events") + given.number("retries") * EVENTS_OF_A_RETRY;
  const most = mostWithinHistory(eventsEach, given.number("overhead"));
  const fitting = mostWithinPayload(given.number("bytes"));
  return {
    conclusion: `${count(most)} items or turns fill the history; ${count(fitting)} items fill one payload.`,
    columns: [historyColumn(given, eventsEach, most), payloadColumn(given.number("bytes"), fitting), batchColumn(given)],
    notes: [
      "25,000 events and 256 KiB are hard limits. Beyond them: a Distributed Map, child executions, or a new execution for the rest.",
      "A polling loop of Wait, Task and Choice writes 9 events a turn, and enters 3 states.",
    ],
  };
}

function historyColumn(given: Given, eventsEach: number, most: number): AnswerColumn {
  const transitions = most * (given.number("states") + given.number("retries"));
  return {
    title: "History",
    answer: count(most),
    steps: [
      {
        label: "Events left",
        expression: `${count(HISTORY_LIMIT)} − ${count(given.number("overhead"))}`,
        value: HISTORY_LIMIT - given.number("overhead"),
        unit: "events",
      },
      { label: "Items or turns", expression: `÷ ${String(eventsEach)} events each, rounded down`, value: most, unit: "" },
      {
        label: "One after the other",
        expression: `× ${String(given.number("seconds"))} s`,
        value: most * given.number("seconds"),
        unit: "s",
      },
      {
        label: "Transitions, us-east-1",
        expression: `${count(transitions)} × $0.000025`,
        value: (transitions * pricesOf("us-east-1").per1000Transitions) / 1000,
        unit: "$",
      },
    ],
  };
}

function payloadColumn(bytes: number, fitting: number): AnswerColumn {
  return {
    title: "Payload",
    answer: count(fitting),
    steps: [
      { label: "Limit", expression: "256 KiB of UTF-8", value: PAYLOAD_LIMIT_BYTES, unit: "bytes" },
      {
        label: "Used",
        expression: `${count(fitting)} × ${count(bytes)} + ${count(Math.max(0, fitting - 1))} commas + 2 brackets`,
        value: fitting * bytes + Math.max(0, fitting - 1) + 2,
        unit: "bytes",
      },
    ],
  };
}

/** Half of a function's longest run is left for bad days, and a batch's wrapper takes a few bytes more. */
function batchColumn(given: Given): AnswerColumn {
  const byTime = Math.floor(LAMBDA_SECONDS / 2 / given.number("seconds"));
  const bySize = Math.floor(PAYLOAD_LIMIT_BYTES / given.number("bytes"));
  return {
    title: "A batch for a function",
    answer: `at most ${count(Math.min(byTime, bySize))}`,
    steps: [
      { label: "By time", expression: `half of 900 s ÷ ${String(given.number("seconds"))} s`, value: byTime, unit: "items" },
      {
        label: "By size",
        expression: `262,144 ÷ ${count(given.number("bytes"))} bytes, less for commas and BatchInput`,
        value: bySize,
        unit: "items",
      },
    ],
  };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
