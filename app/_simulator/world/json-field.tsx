"use client";
import { useId, useState } from "react";
import type { Json } from "@/lib/asl";
import { classNames } from "@/app/_parts/ui/class-names";
import { CONTROL_LOOK } from "@/app/_parts/ui/control-look";
import { formatJson } from "../language/format-json";

/** A JSON value to write by hand within a form: handed on whenever it parses; until then what is typed stays and the box says so. */
export function JsonField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}) {
  const id = useId();
  const [text, setText] = useState(() => formatJson(value));
  const [known, setKnown] = useState(value);
  const written = parse(text);
  if (known !== value) {
    setKnown(value);
    // Changed from elsewhere: the source, a preset. What was typed here and only echoes back keeps its shape.
    if (written === undefined || JSON.stringify(written.value) !== JSON.stringify(value)) setText(formatJson(value));
  }
  return (
    <div className="grid min-w-0 gap-0.5">
      <label htmlFor={id} className="text-label text-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, text.split("\n").length))}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        aria-invalid={written === undefined}
        aria-describedby={`${id}-problem`}
        className={classNames(CONTROL_LOOK, "px-2 py-1.5 font-mono leading-normal sm:text-[0.8125rem]")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          const next = parse(event.target.value);
          if (next !== undefined) onChange(next.value);
        }}
      />
      <p id={`${id}-problem`} role="status" className={written === undefined ? "text-sm text-failed-ink" : "hidden"}>
        {written === undefined ? "This is not JSON yet: text needs quotes, an object braces. The last value that was still counts." : ""}
      </p>
    </div>
  );
}

function parse(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
