import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="rounded-mark border border-b-2 border-line-strong bg-raised px-1.5 py-0.5 text-label text-ink">{children}</kbd>;
}
