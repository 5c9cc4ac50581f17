"use client";
import { autocompletion, type CompletionContext, type CompletionResult, completionKeymap, snippet } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef, useState } from "react";
import { completeDefinition } from "../language/complete-definition";
import { quickFixes } from "../language/quick-fixes";
import { STATE_FIELDS } from "../language/state-fields";
import { STATE_SNIPPETS } from "../language/state-snippets";
import type { DefinitionEditorProps } from "./definition-editor-props";
import { revealedPlace } from "./revealed-place";

/** The light editor, for touch and narrow screens: the same help, a tenth of the weight, and a row of keys that phones lack. */
export function CodeMirrorEditor(props: DefinitionEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [view, setView] = useState<EditorView>();
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (box.current === null) return undefined;
    const created = new EditorView({ parent: box.current, state: startState(latest) });
    setView(created);
    return () => {
      created.destroy();
    };
  }, []);
  useEffect(() => {
    if (view === undefined || view.state.doc.toString() === props.value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: props.value } });
  }, [view, props.value]);
  useEffect(() => {
    view?.dispatch(setDiagnostics(view.state, findings(view, props.diagnostics)));
  }, [view, props.diagnostics]);
  useEffect(() => {
    const place = props.reveal && view ? revealedPlace(view.state.doc.toString(), props.reveal) : undefined;
    if (place === undefined || view === undefined) return;
    view.dispatch({ selection: { anchor: place.start, head: place.nameEnd } });
    // Its own text alone: CodeMirror's way of scrolling would move the page as well.
    view.scrollDOM.scrollTo({ top: view.lineBlockAt(place.start).top - view.scrollDOM.clientHeight / 3 });
  }, [view, props.reveal]);

  return (
    <div className="absolute inset-0 flex flex-col">
      <div ref={box} className="min-h-0 flex-1 overflow-hidden [&_.cm-editor]:h-full" />
      {props.readOnly === true || props.language === "text" ? null : <KeyRow view={view} />}
    </div>
  );
}

/** What is long to type on a phone: whole states, and the fields that most tasks want. */
const SNIPPET_KEYS: readonly { readonly key: string; readonly insert: string }[] = [
  ...STATE_SNIPPETS.map(({ label, insert }) => ({ key: label.replace(" state", ""), insert })),
  ...STATE_FIELDS.filter(({ name }) => name === "Retry" || name === "Catch").map(({ name, snippet: value }) => ({
    key: name,
    insert: `"${name}": ${value ?? ""}`,
  })),
];

const KEYS = ["{", "}", "[", "]", '"', ":", ",", "$", "."] as const;

function KeyRow({ view }: { readonly view: EditorView | undefined }) {
  const put = (insert: string) => {
    if (view === undefined) return;
    const { from, to } = view.state.selection.main;
    snippet(insert.replaceAll("$0", "${}"))(view, null, from, to);
    view.focus();
  };
  const look = "min-h-11 min-w-10 shrink-0 rounded-control border border-line bg-raised px-2 font-mono text-sm";
  return (
    <div role="toolbar" aria-label="Characters" className="flex gap-1 overflow-x-auto border-t border-line bg-sunken p-1.5">
      <button type="button" className={look} aria-label="Indent" onClick={() => view && indentMore(view)}>
        →
      </button>
      <button type="button" className={look} aria-label="Unindent" onClick={() => view && indentLess(view)}>
        ←
      </button>
      {SNIPPET_KEYS.map(({ key, insert }) => (
        <button
          key={key}
          type="button"
          className={look}
          aria-label={`Insert ${key}`}
          onPointerDown={(event) => {
            event.preventDefault(); // keep the keyboard of the phone open
          }}
          onClick={() => {
            put(insert);
          }}
        >
          {key}
        </button>
      ))}
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          className={look}
          aria-label={`Insert ${key}`}
          onPointerDown={(event) => {
            event.preventDefault(); // keep the keyboard of the phone open
          }}
          onClick={() => {
            if (view === undefined) return;
            view.dispatch(view.state.replaceSelection(key));
            view.focus();
          }}
        >
          {key}
        </button>
      ))}
    </div>
  );
}

interface Latest {
  readonly current: DefinitionEditorProps;
}

function startState(latest: Latest): EditorState {
  const { value, label, readOnly, language } = latest.current;
  return EditorState.create({
    doc: value,
    extensions: [
      lineNumbers(),
      codeFolding(),
      foldGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      ...(language === "text" ? [] : [json()]),
      syntaxHighlighting(COLOURS),
      autocompletion({ override: [(context) => completions(context, latest.current)] }),
      lintGutter(),
      EditorState.readOnly.of(readOnly === true),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
      EditorView.lineWrapping,
      LOOK,
      keymap.of([
        { key: "Mod-Enter", run: () => (latest.current.onRun?.(), true) },
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onChange(update.state.doc.toString());
      }),
    ],
  });
}

function completions(context: CompletionContext, props: DefinitionEditorProps): CompletionResult | null {
  if (props.language !== "asl") return null;
  const { start, offers } = completeDefinition(context.state.doc.toString(), context.pos, props.knowledge);
  if (offers.length === 0) return null;
  return {
    from: start,
    options: offers.map(({ label, meaning, detail, insert, snippet: isSnippet }) => ({
      label: context.state.sliceDoc(start, start + 1) === '"' ? `"${label}` : label,
      displayLabel: label,
      ...(detail !== undefined && { detail }),
      info: meaning,
      apply: isSnippet ? snippet(insert.replaceAll("$0", "${}")) : insert,
    })),
  };
}

function findings(view: EditorView, diagnostics: DefinitionEditorProps["diagnostics"]): Parameters<typeof setDiagnostics>[1] {
  const text = view.state.doc.toString();
  const within = (offset: number) => Math.max(0, Math.min(offset, text.length));
  return diagnostics.map((diagnostic) => ({
    from: within(diagnostic.range?.start ?? 0),
    to: within(diagnostic.range?.end ?? 1),
    severity: diagnostic.severity === "ERROR" ? "error" : "warning",
    message: diagnostic.mend === undefined ? diagnostic.message : `${diagnostic.message} ${diagnostic.mend}`,
    actions: quickFixes(text, diagnostic).map((fix) => ({
      name: fix.title,
      apply: (target: EditorView) => {
        target.dispatch({ changes: { from: fix.start, to: fix.end, insert: fix.insert } });
      },
    })),
  }));
}

const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--ink)" },
  { tag: tags.string, color: "var(--succeeded-ink)" },
  { tag: tags.number, color: "var(--caught-ink)" },
  { tag: [tags.bool, tags.null], color: "var(--running-ink)" },
  { tag: tags.separator, color: "var(--muted)" },
]);

const LOOK = EditorView.theme({
  "&": { backgroundColor: "var(--raised)", color: "var(--ink)", fontSize: "14px" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.55", fontVariantLigatures: "none" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--muted)", border: "none" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
  ".cm-cursor": { borderLeftColor: "var(--accent)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--accent-wash)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--ink)", border: "1px solid var(--line-strong)" },
});
