"use client";
import { useMemo, useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { type Blank, blankable, blankStates } from "@/lib/exercise-files";
import type { DraftFiles } from "./use-draft-files";

/** Makes the starter of the reference: what is to be learned is left blank. */
export function StarterForm({ draft }: { readonly draft: DraftFiles }) {
  const reference = draft.files["solution.asl.json"] ?? "";
  const states = useMemo(() => blankable(reference), [reference]);
  const [blanks, setBlanks] = useState<readonly Blank[]>([]);
  const [made, setMade] = useState(false);
  if (states === undefined)
    return (
      <Alert tone="caught" title="The reference does not parse yet">
        Open solution.asl.json in the source, and put a state machine there.
      </Alert>
    );
  const has = (state: string, field: string | undefined) => blanks.some((blank) => blank.state === state && blank.field === field);
  const toggle = (blank: Blank) => {
    setMade(false);
    setBlanks(
      has(blank.state, blank.field)
        ? blanks.filter((other) => other.state !== blank.state || other.field !== blank.field)
        : [...blanks, blank],
    );
  };
  const make = () => {
    const starter = blankStates(reference, blanks);
    if (starter === undefined) return;
    draft.write("starter.asl.json", starter);
    setMade(true);
  };
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        Choose what the learner is to write. A blank state becomes a Pass that goes on where it went, so that the starter runs; a blank
        field is left out.
      </p>
      <ul className="grid gap-2">
        {states.map(({ state, fields }) => (
          <li key={state} className="rounded-control border border-line bg-raised px-3 py-2">
            <Checkbox
              label={<span className="font-medium">{state}: all of it</span>}
              checked={has(state, undefined)}
              onChange={() => {
                toggle({ state });
              }}
            />
            <div className="flex flex-wrap gap-x-5 pl-6 text-[0.9375rem]">
              {fields.map((field) => (
                <Checkbox
                  key={field}
                  label={field}
                  aria-label={`${field} of ${state}`}
                  disabled={has(state, undefined)}
                  checked={has(state, field)}
                  onChange={() => {
                    toggle({ state, field });
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" disabled={blanks.length === 0} onClick={make}>
          Make the starter
        </Button>
        <p role="status" className="text-sm text-muted">
          {made ? "The starter is made of the reference. Change it further in the source." : "This replaces starter.asl.json."}
        </p>
      </div>
    </div>
  );
}
