"use client";
import { Editor, loader } from "@monaco-editor/react";
import { useTheme } from "next-themes";
import { useEffect, useId, useRef, useState } from "react";
import { memberAtPointer } from "../../language/json-place";
import { scanJson } from "../../language/scan-json";
import { stateReferences } from "../../language/state-references";
import type { DefinitionEditorProps, Revealed } from "../definition-editor-props";
import { revealedPlace } from "../revealed-place";
import { ASL_LANGUAGE } from "./asl-language";
import { modelKnowledge } from "./model-knowledge";
import { monaco } from "./monaco";
import "./monaco.css";
import { themeOfPage } from "./theme";

type CodeEditor = ReturnType<typeof monaco.editor.create>;

// From our own bundle, never from a CDN. The wrapper's types name a path that this version of Monaco no longer has.
loader.config({ monaco: monaco as never });

/** The full editor. Escape lets the next Tab leave it; `tabMovesFocus` lets every Tab. */
export function MonacoEditor(props: FullEditorProps) {
  const latest = useRef(props);
  const [editor, setEditor] = useState<CodeEditor>();
  const path = `inmemory://stepwise/${useId()}.asl.json`;
  useEffect(() => {
    latest.current = props;
  });
  useEffect(
    () => () => {
      modelKnowledge.delete(monaco.Uri.parse(path).toString());
    },
    [path],
  );
  const { resolvedTheme } = useTheme();
  usePageTheme();
  useDiagnostics(editor, props);
  useReveal(editor, props.reveal);
  return (
    <Editor
      path={path}
      language={props.language === "text" ? "plaintext" : ASL_LANGUAGE}
      value={props.value}
      theme={THEME}
      loading={null}
      className="absolute inset-0"
      options={{
        ...OPTIONS,
        ariaLabel: props.label,
        tabFocusMode: props.tabMovesFocus || props.leaving,
        readOnly: props.readOnly === true,
      }}
      beforeMount={() => {
        monaco.editor.defineTheme(THEME, themeOfPage(resolvedTheme === "dark"));
      }}
      onMount={(mounted: CodeEditor) => {
        followCaret(mounted, latest);
        addKeys(mounted, latest);
        setEditor(mounted);
      }}
      onChange={(text) => {
        props.onChange(text ?? "");
      }}
    />
  );
}

const THEME = "stepwise";

interface FullEditorProps extends DefinitionEditorProps {
  readonly tabMovesFocus: boolean;
  /** Escape was pressed: the next Tab leaves the editor. */
  readonly leaving: boolean;
  /** The next Tab leaves the editor, or does so no longer. */
  readonly onLeaving: (leaving: boolean) => void;
}

interface Latest {
  readonly current: FullEditorProps;
}

const OPTIONS = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  // The variable that next/font sets: Monaco measures characters, so it wants the family's real name.
  fontFamily:
    typeof document === "undefined"
      ? "monospace"
      : getComputedStyle(document.documentElement).getPropertyValue("--font-jetbrains") || "monospace",
  fontLigatures: false,
  fontSize: 13.5,
  lineHeight: 21,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  padding: { top: 10, bottom: 10 },
  quickSuggestions: { strings: true, other: true, comments: false },
  renderWhitespace: "none",
  scrollBeyondLastLine: false,
  stickyScroll: { enabled: false },
  tabSize: 2,
  insertSpaces: true,
  wordBasedSuggestions: "off",
  wordWrap: "on", // ARNs and comments are longer than any pane
  wrappingIndent: "indent",
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

function addKeys(editor: CodeEditor, latest: Latest): void {
  editor.addAction({
    id: "stepwise.run",
    label: "Run the state machine",
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run: () => latest.current.onRun?.(),
  });
  editor.onKeyDown((event) => {
    const leaving = event.keyCode === monaco.KeyCode.Escape;
    const tab = event.keyCode === monaco.KeyCode.Tab || event.keyCode === monaco.KeyCode.Shift;
    if (!leaving && tab) return;
    latest.current.onLeaving(leaving);
  });
  editor.onDidBlurEditorText(() => {
    latest.current.onLeaving(false);
  });
}

const CARET_QUIET_MS = 150;

function followCaret(editor: CodeEditor, latest: Latest): void {
  let entered = "";
  let quiet: ReturnType<typeof setTimeout> | undefined;
  editor.onDidChangeCursorPosition(({ position, reason }) => {
    if (reason === monaco.editor.CursorChangeReason.ContentFlush) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      const model = editor.getModel();
      if (model === null || !editor.hasTextFocus()) return;
      const pointer = stateAt(model.getValue(), model.getOffsetAt(position));
      if (pointer === undefined || pointer === entered) return;
      entered = pointer;
      latest.current.onEnterState?.(pointer);
    }, CARET_QUIET_MS);
  });
}

/** The innermost state whose definition holds the offset. */
function stateAt(text: string, offset: number): string | undefined {
  const root = scanJson(text);
  return stateReferences(text)
    .filter(({ role }) => role === "definition")
    .findLast(({ pointer, start }) => start <= offset && offset <= (memberAtPointer(root, pointer)?.value?.end ?? -1))?.pointer;
}

function usePageTheme(): void {
  const { resolvedTheme } = useTheme();
  useEffect(() => {
    // The class of the page changes just after this state: read the colours in the next frame.
    const frame = requestAnimationFrame(() => {
      monaco.editor.defineTheme(THEME, themeOfPage(resolvedTheme === "dark"));
      monaco.editor.setTheme(THEME);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [resolvedTheme]);
}

function useDiagnostics(editor: CodeEditor | undefined, { diagnostics, knowledge, language }: DefinitionEditorProps): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    if (language === "asl") modelKnowledge.set(model.uri.toString(), { diagnostics, knowledge: knowledge ?? {} });
    monaco.editor.setModelMarkers(
      model,
      "stepwise",
      diagnostics.map(({ severity, code, message, mend, range }) => {
        const from = model.getPositionAt(range?.start ?? 0);
        const to = model.getPositionAt(range?.end ?? 1);
        return {
          severity: severity === "ERROR" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
          code,
          message: mend === undefined ? message : `${message}\n${mend}`,
          startLineNumber: from.lineNumber,
          startColumn: from.column,
          endLineNumber: to.lineNumber,
          endColumn: to.column,
        };
      }),
    );
  }, [editor, diagnostics, knowledge, language]);
}

/** Requests that have moved the caret: an editor that comes back to the page does not move it again. */
const taken = new WeakSet<Revealed>();

function useReveal(editor: CodeEditor | undefined, reveal: DefinitionEditorProps["reveal"]): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (!model || reveal === undefined) return undefined;
    const place = revealedPlace(model.getValue(), reveal);
    if (place === undefined || editor === undefined) return undefined;
    const start = model.getPositionAt(place.start);
    const end = model.getPositionAt(place.end);
    editor.revealRangeInCenterIfOutsideViewport(new monaco.Range(start.lineNumber, 1, start.lineNumber, 1));
    if (reveal.focus && !taken.has(reveal)) {
      // Where the hands go next: a quick fix, say, is for the place of the caret.
      taken.add(reveal);
      editor.setPosition(start);
      editor.focus();
    }
    const marks = editor.createDecorationsCollection([
      {
        range: new monaco.Range(start.lineNumber, 1, end.lineNumber, 1),
        options: { isWholeLine: true, className: "revealed-state", linesDecorationsClassName: "revealed-state-margin" },
      },
    ]);
    return () => {
      marks.clear();
    };
  }, [editor, reveal]);
}
