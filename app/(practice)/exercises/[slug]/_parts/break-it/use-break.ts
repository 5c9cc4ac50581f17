"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { BreakReport, BrokenRun, GradedExercise } from "@/lib/grader";
import type { BreakAnswer, BreakTask } from "./break-task";

/** Real time for all schedules together; a machine that takes longer is told so. */
const LIMIT_MS = 60_000;

export type BreakState =
  | { readonly status: "none" | "running" | "too-long" }
  | { readonly status: "fault"; readonly message: string }
  | { readonly status: "answered"; readonly report: BreakReport; readonly definition: string };

type Setting = Extract<BreakAnswer, { readonly kind: "setting" }>;

export interface Breaking {
  readonly state: BreakState;
  readonly start: (definition: string) => void;
  readonly replay: (run: BrokenRun) => void;
}

/** Runs a machine under its fault schedules in a Worker of its own, which is started when it is first asked for and keeps the worlds for a replay. */
export function useBreak(exercise: GradedExercise, onReplay: (setting: Setting) => void): Breaking {
  const [state, setState] = useState<BreakState>({ status: "none" });
  const worker = useRef<Worker | undefined>(undefined);
  const alarm = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const replayed = useRef(onReplay);
  useEffect(() => {
    replayed.current = onReplay;
  }, [onReplay]);
  const end = useCallback(() => {
    clearTimeout(alarm.current);
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  const start = useCallback(
    (definition: string) => {
      end();
      setState({ status: "running" });
      const started = new Worker(new URL("./break.worker.ts", import.meta.url), { type: "module" });
      worker.current = started;
      alarm.current = setTimeout(() => {
        end();
        setState({ status: "too-long" });
      }, LIMIT_MS);
      const fail = (message: string) => {
        end();
        setState({ status: "fault", message });
      };
      started.onmessage = ({ data }: MessageEvent<BreakAnswer>) => {
        clearTimeout(alarm.current);
        if (data.kind === "report") setState({ status: "answered", report: data.report, definition });
        else if (data.kind === "setting") replayed.current(data);
        else fail(data.message);
      };
      started.onerror = (event) => {
        fail(event.message || "The simulator could not be loaded.");
      };
      send(started, { kind: "break", exercise, definition });
    },
    [end, exercise],
  );
  const replay = useCallback((run: BrokenRun) => {
    send(worker.current, { kind: "setting", run });
  }, []);
  return { state, start, replay };
}

function send(worker: Worker | undefined, task: BreakTask): void {
  worker?.postMessage(task);
}
