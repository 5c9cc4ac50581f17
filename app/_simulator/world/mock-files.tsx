"use client";
import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import type { Json, JsonObject } from "@/lib/asl";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { exportMockConfig, importMockConfig, type ImportedCase, readWorld } from "@/lib/simulator";
import { downloadFile } from "../download-file";
import { formatJson } from "../language/format-json";

type Said =
  | { readonly tone: "succeeded" | "failed"; readonly title: string; readonly lines: readonly string[] }
  | { readonly tone: "choose"; readonly cases: readonly ImportedCase[] };

/** Worlds from and to the mock configuration of Step Functions Local; what cannot be carried over is said. */
export function MockFiles({
  world,
  definition,
  seed,
  onChange,
}: {
  readonly world: JsonObject;
  readonly definition: Json | undefined;
  readonly seed: number;
  readonly onChange: (world: JsonObject) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>();
  const take = ({ machine, testCase, world: imported, notes }: ImportedCase) => {
    onChange({ ...world, ...imported });
    setSaid({ tone: "succeeded", title: `The answers are those of ${machine} › ${testCase}`, lines: notes });
  };
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const config = parse(await chosen.text());
    const imported = config === undefined ? undefined : importMockConfig(config, definition);
    if (imported === undefined) setSaid({ tone: "failed", title: `${chosen.name} is not JSON`, lines: ["Choose a MockConfigFile.json."] });
    else if (!imported.ok) setSaid({ tone: "failed", title: `${chosen.name} cannot be read yet`, lines: imported.problems });
    else if (imported.cases.length > 1) setSaid({ tone: "choose", cases: imported.cases });
    else imported.cases.forEach(take);
  };
  const write = () => {
    const checked = readWorld(world);
    if (!checked.ok || definition === undefined) {
      setSaid({
        tone: "failed",
        title: "Not written yet",
        lines: ["Mend the definition and the world first: both must be read to write the file."],
      });
      return;
    }
    const { config, notes } = exportMockConfig(checked.world, definition, { machine: "StateMachine", testCase: "World", seed });
    downloadFile("MockConfigFile.json", "application/json", `${formatJson(config)}\n`);
    setSaid({ tone: "succeeded", title: "MockConfigFile.json is written", lines: notes });
  };
  return (
    <section aria-label="Step Functions Local" className="grid gap-2">
      <h2 className="font-semibold">Step Functions Local</h2>
      <div className="flex flex-wrap gap-2">
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="sr-only"
          tabIndex={-1}
          aria-label="A MockConfigFile.json"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button size="sm" onClick={() => file.current?.click()}>
          <Upload aria-hidden /> Import MockConfigFile.json
        </Button>
        <Button size="sm" onClick={write}>
          <Download aria-hidden /> Export
        </Button>
      </div>
      <Outcome said={said} onTake={take} />
    </section>
  );
}

function Outcome({ said, onTake }: { readonly said: Said | undefined; readonly onTake: (chosen: ImportedCase) => void }) {
  if (said === undefined) return null;
  if (said.tone === "choose")
    return (
      <Alert title="Which test case?" live="status">
        <ul className="mt-1 flex flex-wrap gap-2">
          {said.cases.map((one) => (
            <li key={`${one.machine}/${one.testCase}`}>
              <Button
                size="sm"
                onClick={() => {
                  onTake(one);
                }}
              >
                {one.machine} › {one.testCase}
              </Button>
            </li>
          ))}
        </ul>
      </Alert>
    );
  return (
    <Alert tone={said.tone} title={said.title} live="status">
      {said.lines.length === 0 ? null : (
        <ul className="list-disc pl-4 text-sm">
          {said.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
