"use client";
import { Select } from "@/app/_parts/ui/select";
import { DefinitionEditor } from "@/app/_simulator/editor/definition-editor";
import type { Revealed } from "@/app/_simulator/editor/definition-editor-props";
import { useAnalysis } from "@/app/_simulator/use-analysis";
import { MAIN_FILES } from "@/lib/exercise-files";
import type { DraftFiles } from "./use-draft-files";
import { textAt } from "../../../_parts/yaml-value";

/** The file that is shown, and the line that somebody asked to see in it. */
export interface SourcePlace {
  readonly file: string;
  readonly reveal?: Revealed;
}

/** The files themselves, one at a time: what the forms change is seen here, and the other way round. */
export function SourcePane({
  draft,
  place: { file: path, reveal },
  onOpen,
}: {
  readonly draft: DraftFiles;
  readonly place: SourcePlace;
  readonly onOpen: (path: string) => void;
}) {
  const others = Object.keys(draft.files).filter((file) => !MAIN_FILES.some((main) => main === file));
  const paths = [...MAIN_FILES, ...others.sort()];
  const shown = paths.includes(path) ? path : MAIN_FILES[0];
  const text = (draft.files[shown] ?? "").replaceAll("\r\n", "\n");
  const isDefinition = shown.endsWith(".asl.json");
  const type = textAt(draft.plain, ["workflowType"]) === "EXPRESS" ? "EXPRESS" : "STANDARD";
  const analysis = useAnalysis(isDefinition ? text : "{}", false, type);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="border-b border-line bg-raised p-2">
        <Select
          aria-label="File"
          value={shown}
          onChange={(event) => {
            onOpen(event.target.value);
          }}
        >
          {paths.map((file) => (
            <option key={file} value={file}>
              {file}
            </option>
          ))}
        </Select>
      </div>
      <div className="relative min-h-64 flex-1">
        <DefinitionEditor
          key={shown}
          label={`Source of ${shown}`}
          language={isDefinition ? "asl" : "text"}
          value={text}
          reveal={shown === path ? reveal : undefined}
          onChange={(next) => {
            if (next !== text) draft.write(shown, next);
          }}
          diagnostics={isDefinition ? (analysis?.diagnostics ?? []) : []}
        />
      </div>
    </div>
  );
}
