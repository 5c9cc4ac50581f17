import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { REAL_TIME_LIMIT_MS, SimulatorSession } from "./simulator-session";
import type { SimulatorMessage } from "./simulator-task";

/** Stands for the browser's Worker: what it posts is up to the test. */
class PostingWorker {
  static latest: PostingWorker | undefined;
  onmessage: ((event: { data: SimulatorMessage }) => void) | undefined;
  isTerminated = false;

  constructor() {
    PostingWorker.latest = this;
  }

  postMessage(): void {
    this.isTerminated = false;
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", PostingWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const first = { source: "$states.input", state: "A" };
const second = { source: "$endless()", state: "B" };
const task = { kind: "run", request: { definition: "{}", input: {} }, world: {} } as const;

test.each([
  { says: "no expression", posts: [], query: undefined },
  { says: "the last one told", posts: [first, second], query: second },
  { says: "one told by its number", posts: [first, second, 0], query: first },
])("a run that takes too long: $says", ({ posts, query }) => {
  const session = new SimulatorSession();
  const heard = vi.fn();
  session.subscribe(heard);
  session.start(task);
  const worker = PostingWorker.latest;
  for (const post of posts) worker?.onmessage?.({ data: { kind: "query", query: post } });
  expect(heard).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(REAL_TIME_LIMIT_MS);
  expect(session.current()).toEqual({ status: "stopped", why: "too-long", ...(query && { query }) });
  expect(worker?.isTerminated).toBe(true);
});

test("what one run told is not said of the next", () => {
  const session = new SimulatorSession();
  session.start(task);
  PostingWorker.latest?.onmessage?.({ data: { kind: "query", query: first } });
  PostingWorker.latest?.onmessage?.({ data: { kind: "fault", message: "" } });
  session.start(task);
  vi.advanceTimersByTime(REAL_TIME_LIMIT_MS);
  expect(session.current()).toMatchObject({ status: "stopped", why: "too-long" });
  expect(session.current()).not.toHaveProperty("query");
});
