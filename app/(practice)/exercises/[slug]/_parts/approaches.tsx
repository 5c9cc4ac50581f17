"use client";
import type { Approach } from "@/lib/catalog";

/** After a pass: other ways to the same end, and what speaks for and against each. */
export function Approaches({ approaches }: { readonly approaches: readonly Approach[] }) {
  if (approaches.length === 0) return null;
  return (
    <section aria-labelledby="approaches" className="grid gap-2">
      <h2 id="approaches" className="text-lg font-semibold">
        Other right answers
      </h2>
      <p className="text-muted">Yours passes every test. Compare it with these; each is right too.</p>
      {approaches.map(({ name, definition, says, tradeOffs }) => (
        <details key={name} className="rounded-control border border-line bg-raised">
          <summary className="px-3 py-2.5 font-medium">{says}</summary>
          <div className="grid gap-3 border-t border-line px-3 py-3 text-[0.9375rem]">
            {tradeOffs === "" ? null : <p>{tradeOffs}</p>}
            <pre tabIndex={0} className="max-h-96 overflow-auto rounded-mark bg-sunken p-2 text-[0.8125rem]">
              {definition}
            </pre>
          </div>
        </details>
      ))}
    </section>
  );
}
