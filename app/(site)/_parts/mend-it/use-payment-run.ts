"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { SimulatorSession, type SimulatorState } from "@/app/_simulator/simulator-session";
import { type PaymentOutcome, paymentOutcome } from "./payment-outcome";
import { PAYMENT_INPUT, PAYMENT_WORLD, paymentDefinition, type RetryChoice } from "./payment-workflow";

export interface PaymentRun {
  /** Of the last run that ended; undefined before the first. */
  readonly outcome: PaymentOutcome | undefined;
  readonly isRunning: boolean;
  /** The last run did not end as a run: our fault. */
  readonly isFault: boolean;
  readonly run: (choice: RetryChoice) => void;
  /** Wakes the Worker. Called at the first sign of interest, so that a visitor who only reads loads no interpreter. */
  readonly prepare: () => void;
}

const IDLE: SimulatorState = { status: "idle" };

/** Runs the workflow of the home page off the main thread. */
export function usePaymentRun(): PaymentRun {
  const [session] = useState(() => new SimulatorSession());
  const { status, latest } = useSyncExternalStore(session.subscribe, session.current, () => IDLE);
  useEffect(
    () => () => {
      session.close();
    },
    [session],
  );
  const outcome = latest?.answer.kind === "run" ? paymentOutcome(latest.answer.reply) : undefined;
  return {
    outcome,
    isRunning: status === "running",
    isFault: status === "stopped" || (latest !== undefined && outcome === undefined),
    run: (choice) => {
      session.start({ kind: "run", request: { definition: paymentDefinition(choice), input: PAYMENT_INPUT }, world: PAYMENT_WORLD });
    },
    prepare: () => {
      session.prepare();
    },
  };
}
