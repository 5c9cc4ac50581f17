"use client";
import { useEffect, useRef, useState } from "react";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import { noteScratch } from "../../actions";

const QUIET_MS = 800;

/** Notes to think with: kept with the interview, and not graded. */
export function Scratch({ id, first }: { readonly id: string; readonly first: string }) {
  const [text, setText] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <Field label="Scratch notes" hint="Kept, not graded.">
      {(control) => (
        <Textarea
          {...control}
          rows={5}
          maxLength={20_000}
          value={text}
          onChange={(event) => {
            const { value } = event.target;
            setText(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              noteScratch(id, value).catch(() => undefined); // offline: the next key tries again
            }, QUIET_MS);
          }}
        />
      )}
    </Field>
  );
}
