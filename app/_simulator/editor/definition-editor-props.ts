import type { Diagnostic, JsonPointer } from "@/lib/asl";
import type { CompletionKnowledge } from "../language/completion-knowledge";

/** A place of the text that somebody asked to see. */
export type Revealed = {
  /** To work on it there: the caret goes to it. */
  readonly focus: boolean;
} & (
  | { readonly pointer: JsonPointer }
  /** Counted from 1. */
  | { readonly line: number }
);

/** What both editors take: the full one, and the light one of small screens. */
export interface DefinitionEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names the editor for those who cannot see it. */
  readonly label: string;
  /** `json`: plain data, without the States Language's help; `text`: neither. */
  readonly language: "asl" | "json" | "text";
  readonly diagnostics: readonly Diagnostic[];
  readonly knowledge?: CompletionKnowledge;
  /** The place to show and mark; the same object twice does nothing. */
  readonly reveal?: Revealed | undefined;
  /** The caret has entered another state. */
  readonly onEnterState?: ((pointer: JsonPointer) => void) | undefined;
  /** Ctrl or Cmd with Enter. */
  readonly onRun?: (() => void) | undefined;
  readonly readOnly?: boolean;
}
