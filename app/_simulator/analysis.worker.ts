import "./seal-network";
import { parseDefinition } from "@/lib/asl";
import type { AnalysisReply, AnalysisRequest } from "./analysis";
import { maskPlaceholders } from "./language/placeholders";
import { layOutMachine } from "@/lib/diagram";

/** Looks at the definition as it is typed, off the main thread: findings, and the graph laid out. */
self.onmessage = (event: MessageEvent<AnalysisRequest>) => {
  self.postMessage(analyse(event.data));
};

function analyse({ id, text: written, placeholders, type }: AnalysisRequest): AnalysisReply {
  try {
    const text = placeholders ? maskPlaceholders(written) : written;
    const { diagnostics } = parseDefinition(text, { type });
    return { id, diagnostics, graph: layOutMachine(jsonOf(text)) };
  } catch (error) {
    return { id, diagnostics: [], graph: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns undefined for a text that is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
