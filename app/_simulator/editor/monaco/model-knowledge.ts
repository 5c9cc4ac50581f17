import type { Diagnostic } from "@/lib/asl";
import type { CompletionKnowledge } from "../../language/completion-knowledge";

/** What the language's providers know of one text: Monaco's providers are for a language, not for an editor. */
export interface ModelKnowledge {
  readonly diagnostics: readonly Diagnostic[];
  readonly knowledge: CompletionKnowledge;
}

/** By the model's URI; a model without an entry is plain data. */
export const modelKnowledge = new Map<string, ModelKnowledge>();
