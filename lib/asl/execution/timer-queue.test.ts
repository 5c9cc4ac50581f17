import fc from "fast-check";
import { expect, test } from "vitest";
import { TimerQueue } from "./timer-queue";

test("gives timers back by time, and within a moment in the order they were set", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const queue = new TimerQueue<string>();
      times.forEach((atMs, order) => {
        queue.push({ atMs, order, target: "", sleep: 0 });
      });
      const popped = times.map(() => queue.pop());
      const sorted = times.map((atMs, order) => ({ atMs, order })).sort((one, other) => one.atMs - other.atMs || one.order - other.order);
      expect(popped.map((timer) => ({ atMs: timer?.atMs, order: timer?.order }))).toEqual(sorted);
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
