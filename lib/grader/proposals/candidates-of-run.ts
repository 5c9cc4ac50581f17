import type { Json } from "@/lib/asl";
import type { TestRun } from "../assertion-kind";
import { priceOfRun } from "../price-of-run";
import { count, show } from "../show";
import type { Candidate } from "./candidate";
import { callCandidates } from "./call-candidates";

const MAX_OUTPUT_CHARACTERS = 4_000;
/** A run as long as a week waits for an answer that never comes; how long is no one's wish. */
const MAX_SECONDS = 7 * 86_400;

/** Everything that can be expected of a run that went as it should. */
export function candidatesOfRun(run: TestRun): readonly Candidate[] {
  return [...outcome(run), ...callCandidates(run), ...effects(run), ...mapRuns(run), ...consumption(run), ...stateKinds(run)];
}

function outcome({ result: { status, output, error } }: TestRun): readonly Candidate[] {
  return [
    { kind: "status", expected: status, says: `the execution ends ${status}`, binds: 0 },
    ...(typeof error === "string" ? [candidate("error", error, `it ends with the error ${error}`, 0)] : []),
    ...(output !== undefined && JSON.stringify(output).length <= MAX_OUTPUT_CHARACTERS
      ? [candidate("output", { equals: output }, `the output is ${show(output)}`, 0)]
      : []),
  ];
}

function effects({ log: { messages, written } }: TestRun): readonly Candidate[] {
  const receivers = [...new Set(messages.map(({ to }) => to))];
  const buckets = [...new Set(written.map(({ bucket }) => bucket))];
  return [
    ...receivers.map((to) => {
      const sent = messages.filter((message) => message.to === to);
      const [first] = sent;
      const body = sent.length === 1 && first !== undefined ? { body: readable(first.body) } : {};
      return candidate("messages", { to, count: sent.length, ...body }, `"${to}" is sent ${count(sent.length, "message")}`, 0);
    }),
    ...buckets.map((bucket) => {
      const files = written.filter((file) => file.bucket === bucket).length;
      return candidate("objects", { bucket, count: files }, `${count(files, "object")} written into "${bucket}"`, 1);
    }),
  ];
}

/** A message that is JSON is expected as JSON. */
function readable(body: Json): Json {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return body;
  }
}

function mapRuns({ result: { mapRuns: runs } }: TestRun): readonly Candidate[] {
  const [run, ...others] = runs;
  if (run === undefined) return [];
  if (others.length > 0) return [candidate("mapRuns", { count: runs.length }, `there are ${runs.length} Map Runs`, 1)];
  const { failed, timedOut, total } = run.itemCounts;
  const children = run.executionCounts.total;
  const expected = { status: run.status, children, items: total, failedItems: failed + timedOut };
  const peak = run.concurrencyReached;
  return [
    candidate(
      "mapRuns",
      expected,
      `the Map Run ends ${run.status} with ${children} children, ${failed + timedOut} of ${total} items failed`,
      1,
    ),
    candidate("concurrency", { peak }, `at the busiest moment ${peak} children of the Map Run are at work`, 1),
  ];
}

/** What the run uses: upper bounds, so that a better answer is right too; time is exact. */
function consumption({ result }: TestRun): readonly Candidate[] {
  const { transitions } = result.statistics;
  const seconds = (result.stopMs - result.startMs) / 1000;
  const dollars = priceOfRun(result);
  return [
    candidate("transitions", { atMost: transitions }, `it uses at most ${count(transitions, "state transition")}`, 2),
    candidate("cost", { dollars: { atMost: dollars } }, `it costs at most ${dollars} dollars`, 2),
    ...(seconds > MAX_SECONDS ? [] : [candidate("duration", { seconds }, `it takes ${seconds} s`, 2)]),
  ];
}

const ENTERED = /^([A-Za-z]+)StateEntered$/;

/** The states a run goes through, by their types: names are a learner's own, and no check may hang on them. */
function stateKinds({ result: { history } }: TestRun): readonly Candidate[] {
  const entered = history.flatMap(({ type }) => (ENTERED.test(type) ? [type] : []));
  return [...new Set(entered)].sort().map((type) => {
    const times = entered.filter((other) => other === type).length;
    return candidate(
      "events",
      { counts: { [type]: times } },
      `${ENTERED.exec(type)?.[1] ?? ""} states are entered ${count(times, "time")}`,
      3,
    );
  });
}

function candidate(kind: Candidate["kind"], expected: Json, says: string, binds: Candidate["binds"]): Candidate {
  return { kind, expected, says, binds };
}
