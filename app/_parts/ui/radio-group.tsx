import type { ReactNode } from "react";

/** One way to answer; `value` is what the form sends. */
export interface RadioChoice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One choice of a few, all of them in sight. Give `value` and `onChange` to control it, or `defaultValue` to leave it to the form. */
export function RadioGroup({
  legend,
  name,
  choices,
  value,
  defaultValue,
  onChange,
}: {
  readonly legend: ReactNode;
  readonly name: string;
  readonly choices: readonly RadioChoice[];
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
}) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-[0.9375rem] font-medium">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex cursor-pointer items-start gap-3 rounded-control border border-line bg-raised px-3.5 py-2.5 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            className="mt-1 size-4 shrink-0 accent-accent"
            {...(value === undefined ? { defaultChecked: choice.value === defaultValue } : { checked: choice.value === value })}
            {...(onChange && {
              onChange: () => {
                onChange(choice.value);
              },
            })}
          />
          <span className="min-w-0">
            {choice.label}
            {choice.hint ? <span className="block text-sm text-muted">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
