"use client";
import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { SMALL_CONTROL } from "./small-field";

/** A box for a new name and its button; Enter adds, too. A name that is taken is refused with a word. */
export function AddName({
  label,
  hint,
  taken,
  onAdd,
}: {
  readonly label: string;
  readonly hint: string;
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
}) {
  const id = useId();
  const [name, setName] = useState("");
  const isTaken = taken.includes(name.trim());
  return (
    <form
      className="grid gap-0.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || isTaken) return;
        onAdd(name.trim());
        setName("");
      }}
    >
      <label htmlFor={id} className="text-label text-muted">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          className={SMALL_CONTROL}
          placeholder={hint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={isTaken}
          aria-describedby={`${id}-taken`}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <Button size="sm" type="submit" disabled={name.trim() === "" || isTaken}>
          <Plus aria-hidden /> Add
        </Button>
      </div>
      <p id={`${id}-taken`} role="status" className="text-sm text-failed-ink empty:hidden">
        {isTaken ? `There is a "${name.trim()}" already: change that one.` : ""}
      </p>
    </form>
  );
}
