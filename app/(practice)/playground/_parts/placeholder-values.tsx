"use client";
import { useId } from "react";
import { CONTROL_LOOK } from "@/app/_parts/ui/control-look";
import type { Placeholder } from "@/app/_simulator/language/placeholders";

/** What the definition's placeholders stand for, as a deployment would fill them in. */
export function PlaceholderValues({
  placeholders,
  values,
  onChange,
}: {
  readonly placeholders: readonly Placeholder[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}) {
  const id = useId();
  return (
    <div className="grid content-start gap-3 p-3">
      <p className="text-sm text-muted">
        A deployment fills these in. Without a value a placeholder runs as it is written; one outside of quotes needs a value.
      </p>
      {placeholders.map(({ name, bare }) => (
        <div key={name} className="grid gap-1">
          <label htmlFor={`${id}-${name}`} className="font-mono text-sm break-all">{`\${${name}}`}</label>
          <input
            id={`${id}-${name}`}
            className={`${CONTROL_LOOK} h-10 font-mono sm:text-sm`}
            placeholder={bare ? "a number, true, or an object: needed" : "runs as it is"}
            autoComplete="off"
            spellCheck={false}
            value={values[name] ?? ""}
            onChange={(event) => {
              onChange({ ...values, [name]: event.target.value });
            }}
          />
        </div>
      ))}
    </div>
  );
}
