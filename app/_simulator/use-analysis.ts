"use client";
import { useEffect, useRef, useState } from "react";
import type { WorkflowType } from "@/lib/asl";
import type { AnalysisReply, AnalysisRequest } from "./analysis";

const QUIET_MS = 120; // typing pauses this long before the text is looked at
const PATIENCE_MS = 5000; // no honest definition takes this long: a Worker that does is replaced

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
    const quiet = setTimeout(() => {
      const asked = (worker.current ??= new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" }));
      asked.onmessage = ({ data }: MessageEvent<AnalysisReply>) => {
        if (data.id !== newest.current) return;
        clearTimeout(patience);
        setAnalysis((before) => ({ ...data, text, lastGraph: data.graph ?? before?.lastGraph }));
      };
      patience = setTimeout(() => {
        asked.terminate();
        worker.current = null;
      }, PATIENCE_MS);
      const request: AnalysisRequest = { id, text, placeholders, type };
      asked.postMessage(request);
    }, QUIET_MS);
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
