import type { ComponentProps, ReactNode } from "react";

/** A tick with its label beside it; the label is part of the target. */
export function Checkbox({ label, ...rest }: Omit<ComponentProps<"input">, "type" | "className"> & { readonly label: ReactNode }) {
  return (
    <label className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1">
      <input type="checkbox" className="mt-1 size-4 shrink-0 accent-accent" {...rest} />
      <span>{label}</span>
    </label>
  );
}
