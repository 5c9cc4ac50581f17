"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ExpressionReply, ExpressionRequest } from "./evaluate-expression";

/** Real time an expression may take. */
const LIMIT_MS = 2000;

export type ExpressionState =
  | { readonly kind: "nothing" | "busy" | "too-long" }
  | { readonly kind: "fault"; readonly message: string }
  | ExpressionReply;

/** Evaluates expressions off the main thread, one at a time: a newer one ends the one under way. */
export function useExpression(): readonly [ExpressionState, (request: ExpressionRequest) => void] {
  const [state, setState] = useState<ExpressionState>({ kind: "nothing" });
  const worker = useRef<Worker | null>(null);
  const alarm = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = useCallback(() => {
    clearTimeout(alarm.current);
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const evaluate = useCallback(
    (request: ExpressionRequest) => {
      end();
      setState({ kind: "busy" });
      const asked = new Worker(new URL("./expression.worker.ts", import.meta.url), { type: "module" });
      worker.current = asked;
      asked.onmessage = ({ data }: MessageEvent<ExpressionReply>) => {
        setState(data);
        end();
      };
      asked.onerror = (event) => {
        setState({ kind: "fault", message: event.message });
        end();
      };
      alarm.current = setTimeout(() => {
        setState({ kind: "too-long" });
        end();
      }, LIMIT_MS);
      asked.postMessage(request);
    },
    [end],
  );
  return [state, evaluate];
}
