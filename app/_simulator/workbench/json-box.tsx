"use client";
import { useId } from "react";
import { parseJsonText } from "./parse-json-text";

/** JSON to write by hand: an input, a world. Says at once when it does not parse. */
export function JsonBox({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const parsed = parseJsonText(value);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2 p-3">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {hint}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={!parsed.ok}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        className="min-h-40 w-full flex-1 resize-none rounded-control border border-line-strong bg-raised p-3 font-mono text-base leading-relaxed aria-invalid:border-failed sm:text-[0.8125rem]"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-problem`} role="status" className="min-h-5 text-sm text-failed-ink">
        {parsed.ok ? "" : `This is not JSON yet: ${parsed.problem}`}
      </p>
    </div>
  );
}
