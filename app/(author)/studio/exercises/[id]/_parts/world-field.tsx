"use client";
import { useCallback, useMemo, useState } from "react";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { formatJson } from "@/app/_simulator/language/format-json";
import { parseJsonText } from "@/app/_simulator/workbench/parse-json-text";
import { WorldPanel } from "@/app/_simulator/world/world-panel";
import { setYaml, type YamlPath } from "@/lib/exercise-files";
import type { DraftFiles } from "./use-draft-files";
import { valueAt } from "../../../_parts/yaml-value";

/** A world of exercise.yaml, in the same form as the playground's. */
export function WorldField({ draft, path }: { readonly draft: DraftFiles; readonly path: YamlPath }) {
  const value = valueAt(draft.plain, path) ?? {};
  const written = JSON.stringify(value);
  const [text, setText] = useState(() => formatJson(value));
  const [known, setKnown] = useState(written);
  const [open, setOpen] = useState(false);
  const solution = draft.files["solution.asl.json"] ?? "";
  const definition = useMemo(() => {
    const parsed = parseJsonText(solution);
    return parsed.ok ? parsed.value : undefined;
  }, [solution]);
  if (known !== written) {
    setKnown(written);
    const mine = parseJsonText(text);
    if (mine.ok && JSON.stringify(mine.value) !== written) setText(formatJson(value)); // changed in the source
  }
  const followOpening = useCallback((box: HTMLDivElement | null) => {
    const details = box?.closest("details");
    const follow = () => {
      setOpen(details?.open ?? false);
    };
    details?.addEventListener("toggle", follow);
    return () => {
      details?.removeEventListener("toggle", follow);
    };
  }, []);
  const change = (next: string) => {
    setText(next);
    const parsed = parseJsonText(next);
    if (parsed.ok) draft.edit((yaml) => setYaml(yaml, path, parsed.value));
  };
  const answers = Object.keys(value).length;
  return (
    <Disclosure summary={answers === 0 ? "World: nothing is said yet" : `World: ${Object.keys(value).join(", ")}`}>
      <div className="-m-4 flex h-128 flex-col" ref={followOpening}>
        {open ? (
          <WorldPanel world={text} onChange={change} definition={definition} log={undefined} seed={1} onSeed={() => undefined} />
        ) : null}
      </div>
    </Disclosure>
  );
}
