import { describe, expect, test } from "vitest";
import { runInSimulator, World } from "@/lib/simulator";
import { paymentOutcome } from "./payment-outcome";
import { BROKEN, PAYMENT_INPUT, PAYMENT_WORLD, paymentDefinition } from "./payment-workflow";

describe("the workflow of the home page", () => {
  test.each([
    { says: "fails as it is found", choice: BROKEN, succeeded: false, starts: [0, 2300], durationMs: 2600 },
    {
      says: "is mended by one retry more",
      choice: { intervalSeconds: 2, maxAttempts: 2 },
      succeeded: true,
      starts: [0, 2300, 6600],
      durationMs: 7100,
    },
    {
      says: "waits less with a shorter interval",
      choice: { intervalSeconds: 1, maxAttempts: 3 },
      succeeded: true,
      starts: [0, 1300, 3600],
      durationMs: 4100,
    },
    {
      says: "fails at once without retries",
      choice: { intervalSeconds: 2, maxAttempts: 0 },
      succeeded: false,
      starts: [0],
      durationMs: 300,
    },
  ])("$says", async ({ choice, succeeded, starts, durationMs }) => {
    const definition = paymentDefinition(choice);
    const outcome = paymentOutcome(await runInSimulator({ definition, input: PAYMENT_INPUT, world: World.parse(PAYMENT_WORLD) }));
    expect(outcome).toMatchObject({ succeeded, durationMs });
    expect(outcome?.attempts.map((attempt) => attempt.startMs)).toEqual(starts);
  });

  test("tells nothing of a run that never was", () => {
    expect(paymentOutcome({ kind: "fault", message: "no" })).toBeUndefined();
  });
});
