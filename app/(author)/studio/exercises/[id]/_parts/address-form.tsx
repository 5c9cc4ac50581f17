"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { exerciseSlug } from "@/lib/exercise-files";
import { rename } from "../../actions";
import type { DraftFiles } from "./use-draft-files";

/** Where learners find the exercise; fixed once a version was handed in. */
export function AddressForm({ draft, fixed }: { readonly draft: DraftFiles; readonly fixed: boolean }) {
  const [words, setWords] = useState(draft.slug);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const slug = exerciseSlug(words);
  const save = async () => {
    setBusy(true);
    const saved = await draft.saveNow();
    const renamed = saved === undefined ? undefined : await rename(draft.id, slug).catch(() => undefined);
    if (renamed?.ok === true) {
      window.location.reload(); // the server has another revision now, and this page begins from it
      return;
    }
    setBusy(false);
    setProblem(problemOf(renamed?.refusal));
  };
  if (fixed)
    return (
      <p className="text-muted">
        Its address is <code>/exercises/{draft.slug}</code>. It stays, since it has been handed in.
      </p>
    );
  return (
    <div className="grid gap-2">
      <Field label="Address" hint={`Learners find it at /exercises/${slug}`} error={problem}>
        {(control) => (
          <Input
            {...control}
            value={words}
            maxLength={100}
            onChange={(event) => {
              setWords(event.target.value);
              setProblem("");
            }}
          />
        )}
      </Field>
      {slug === draft.slug ? null : (
        <div>
          <Button size="sm" disabled={busy} onClick={() => void save()}>
            Change the address
          </Button>
        </div>
      )}
    </div>
  );
}

const PROBLEMS: Readonly<Record<string, string>> = {
  taken: "Another exercise has that address. Choose another.",
  "handed-in": "It has been handed in meanwhile, from another tab: the address stays.",
  "not-found": "This exercise is not there any more. Go back to the studio.",
  stale: "Another tab or device has stored a newer draft. Reload the page, and try again.",
};

function problemOf(refusal = ""): string {
  return PROBLEMS[refusal] ?? "It could not be changed: the server did not answer, or the draft could not be saved. Try again.";
}
