"use client";
import { useMemo } from "react";
import type { Diagnostic } from "@/lib/asl";
import { readWorld } from "@/lib/simulator";
import { DefinitionEditor } from "../editor/definition-editor";
import { nodeAtPointer, pointerOf } from "../language/json-place";
import { scanJson } from "../language/scan-json";
import { parseJsonText } from "../workbench/parse-json-text";

/** The world as JSON text, its problems marked where they are. */
export function WorldSource({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const diagnostics = useMemo(() => worldDiagnostics(text), [text]);
  return <DefinitionEditor label="The world, as JSON" language="json" value={text} onChange={onChange} diagnostics={diagnostics} />;
}

function worldDiagnostics(text: string): Diagnostic[] {
  const parsed = parseJsonText(text);
  if (!parsed.ok) {
    const at = Number(/position (\d+)/.exec(parsed.problem)?.[1] ?? Math.max(0, text.trimEnd().length - 1));
    return [
      {
        severity: "ERROR",
        code: "INVALID_JSON",
        message: `This is not JSON yet: ${parsed.problem}`,
        location: "",
        range: { start: at, end: at + 1 },
      },
    ];
  }
  const read = readWorld(parsed.value);
  if (read.ok) return [];
  const root = scanJson(text);
  return read.problems.map(({ path, message, mend }) => {
    const { start, end } = [...path.keys(), path.length]
      .toReversed()
      .map((length) => nodeAtPointer(root, pointerOf(path.slice(0, length))))
      .find((node) => node !== undefined) ?? { start: 0, end: 1 };
    return {
      severity: "ERROR",
      code: "WORLD",
      message,
      mend,
      location: pointerOf(path),
      range: { start, end: Math.min(end, start + 200) },
    };
  });
}
