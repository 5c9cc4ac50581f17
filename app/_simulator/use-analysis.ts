"use client";
import { useEffect, useRef, useState } from "react";
import type { WorkflowType } from "@/lib/asl";
import type { AnalysisReply, AnalysisRequest } from "./analysis";

const QUIET_MS = 120; // typing pauses this long before the text is looked at
// No honest definition takes this long: a Worker that does is replaced. Twice, because a busy machine may only have been slow to start it.
const PATIENCE_MS = [5000, 20_000] as const;

export interface Analysis extends AnalysisReply {
  /** The graph of the last text that was JSON: stays while the text is broken. */
  readonly lastGraph: AnalysisReply["graph"];
  /** The text the findings are about. */
  readonly text: string;
}

/** Findings and graph of a definition as it is typed; undefined until the first answer. */
export function useAnalysis(text: string, placeholders = false, type: WorkflowType = "STANDARD"): Analysis | undefined {
  const [analysis, setAnalysis] = useState<Analysis>();
  const worker = useRef<Worker | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    const id = ++newest.current;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const tell = (reply: AnalysisReply) => {
      setAnalysis((before) => ({ ...reply, text, lastGraph: reply.graph ?? before?.lastGraph }));
    };
    const ask = ([patienceMs, ...more]: readonly number[]) => {
      const asked = (worker.current ??= new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" }));
      asked.onmessage = ({ data }: MessageEvent<AnalysisReply>) => {
        if (data.id !== newest.current) return;
        clearTimeout(patience);
        tell(data);
      };
      patience = setTimeout(() => {
        asked.terminate();
        worker.current = null;
        if (more.length > 0) ask(more);
        else tell({ id, diagnostics: [], graph: undefined, fault: "it took too long" });
      }, patienceMs);
      const request: AnalysisRequest = { id, text, placeholders, type };
      asked.postMessage(request);
    };
    const quiet = setTimeout(ask, QUIET_MS, PATIENCE_MS);
    return () => {
      clearTimeout(quiet);
      clearTimeout(patience);
    };
  }, [text, placeholders, type]);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return analysis;
}
