"use client";
import { useId, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { Json } from "@/lib/asl";

/** Asks for proposals; inputs beyond those of the tests may be given, one a line. */
export function InputsToTry({
  busy,
  again,
  onPropose,
}: {
  readonly busy: boolean;
  readonly again: boolean;
  readonly onPropose: (inputs: readonly Json[]) => void;
}) {
  const [text, setText] = useState("");
  const id = useId();
  const { inputs, problem } = readLines(text);
  return (
    <div className="grid grid-cols-1 gap-2">
      <Disclosure summary="Try other inputs too">
        <div className="grid gap-1.5">
          <label htmlFor={id} className="text-[0.9375rem]">
            Inputs as JSON, one a line. They are run in the world of the first test.
          </label>
          <Textarea
            id={id}
            rows={3}
            className="font-mono text-sm"
            aria-invalid={problem !== undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <p role="status" className="text-sm text-failed-ink empty:hidden">
            {problem}
          </p>
        </div>
      </Disclosure>
      <div>
        <Button
          disabled={busy || problem !== undefined}
          onClick={() => {
            onPropose(inputs);
          }}
        >
          {busy ? "Looking…" : again ? "Propose again" : "Propose checks"}
        </Button>
      </div>
    </div>
  );
}

function readLines(text: string): { readonly inputs: readonly Json[]; readonly problem: string | undefined } {
  const inputs: Json[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      inputs.push(JSON.parse(line) as Json);
    } catch {
      return { inputs, problem: `Line ${i + 1} is no JSON. Write each input on one line.` };
    }
  }
  return { inputs, problem: undefined };
}
