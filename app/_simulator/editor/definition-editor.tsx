"use client";
import dynamic from "next/dynamic";
import { useState, useSyncExternalStore } from "react";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { useStored } from "../use-stored";
import type { DefinitionEditorProps } from "./definition-editor-props";

const MonacoEditor = dynamic(() => import("./monaco/monaco-editor").then((module) => module.MonacoEditor), {
  ssr: false,
  loading: Loading,
});
const CodeMirrorEditor = dynamic(() => import("./code-mirror-editor").then((module) => module.CodeMirrorEditor), {
  ssr: false,
  loading: Loading,
});

const LIGHT = "(max-width: 767px), (pointer: coarse)";

/** The editor that fits the device: Monaco, or CodeMirror under 768 px and on touch. Loaded after the page, at the size it will have. */
export function DefinitionEditor(props: DefinitionEditorProps) {
  const light = useSyncExternalStore(
    watchDevice,
    () => matchMedia(LIGHT).matches,
    () => undefined,
  );
  const [tab, setTab] = useStored("tab-key", "indents");
  const tabMovesFocus = tab === "moves";
  const [leaving, setLeaving] = useState(false);
  const toggle = () => {
    setTab(tabMovesFocus ? "indents" : "moves");
  };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="relative min-h-0 flex-1">
        {light === undefined ? (
          <Loading />
        ) : light ? (
          <CodeMirrorEditor {...props} />
        ) : (
          <MonacoEditor {...props} tabMovesFocus={tabMovesFocus} leaving={leaving} onLeaving={setLeaving} />
        )}
      </div>
      {light === false ? (
        <p className="flex items-center gap-2 border-t border-line px-3 py-1 text-label text-muted">
          <span role="status">
            {tabMovesFocus ? "Tab moves on." : leaving ? "Tab leaves the editor now." : "Tab indents. Esc, then Tab, leaves the editor."}
          </span>
          <button
            type="button"
            aria-pressed={tabMovesFocus}
            className="ml-auto underline underline-offset-2 hover:text-ink"
            onClick={toggle}
          >
            Tab always moves on
          </button>
        </p>
      ) : null}
    </div>
  );
}

function watchDevice(onChange: () => void): () => void {
  const query = matchMedia(LIGHT);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

function Loading() {
  return (
    <div className="absolute inset-0 grid gap-2 p-4" role="status" aria-label="The editor is loading">
      {["w-1/3", "w-2/3", "w-1/2", "w-3/5", "w-2/5"].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}
