"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { SimulatorSession, type SimulatorState } from "./simulator-session";
import type { HeldAnswer, HeldQuestion, SimulatorTask } from "./simulator-task";

export interface Simulator {
  readonly state: SimulatorState;
  readonly start: (task: SimulatorTask) => void;
  readonly stop: () => void;
  /** Asks the Worker that holds the last run; never settles where that Worker has ended. */
  readonly ask: (question: HeldQuestion) => Promise<HeldAnswer>;
  /** Whether the last run is still held: a redrive that was stopped lets go of it. */
  readonly holds: boolean;
}

const IDLE: SimulatorState = { status: "idle" };

/** Runs and checks definitions off the main thread. A new task, `stop` or unmounting ends the one under way. */
export function useSimulator(): Simulator {
  const [session] = useState(() => new SimulatorSession());
  const state = useSyncExternalStore(session.subscribe, session.current, () => IDLE);
  useEffect(() => {
    const soon = setTimeout(() => {
      session.prepare();
    }, 0);
    return () => {
      clearTimeout(soon);
      session.close();
    };
  }, [session]);
  return useMemo(
    () => ({
      state,
      start: (task: SimulatorTask) => {
        session.start(task);
      },
      stop: () => {
        session.stop();
      },
      ask: (question: HeldQuestion) => session.ask(question),
      holds: session.holds,
    }),
    [session, state],
  );
}
