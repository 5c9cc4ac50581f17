import type { Diagnostic, JsonPointer } from "@/lib/asl";
import type { CompletionKnowledge } from "../language/completion-knowledge";

/** What both editors take: the full one, and the light one of small screens. */
export interface DefinitionEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names the editor for those who cannot see it. */
  readonly label: string;
  /** `json`: plain data, without the States Language's help. */
  readonly language: "asl" | "json";
  readonly diagnostics: readonly Diagnostic[];
  readonly knowledge?: CompletionKnowledge;
  /** The state to show and mark; the same object twice does nothing. */
  readonly reveal?: { readonly pointer: JsonPointer } | undefined;
  /** The caret has entered another state. */
  readonly onEnterState?: ((pointer: JsonPointer) => void) | undefined;
  /** Ctrl or Cmd with Enter. */
  readonly onRun?: (() => void) | undefined;
  readonly readOnly?: boolean;
}
