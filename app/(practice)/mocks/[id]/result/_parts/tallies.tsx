import type { Tally } from "@/lib/interviews";

/** Points reached of each group, as bars with their figures. */
export function Tallies({ title, tallies }: { readonly title: string; readonly tallies: readonly Tally[] }) {
  return (
    <section className="grid content-start gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="grid gap-3 [&]:list-none [&]:pl-0">
        {tallies.map(({ name, got, of }) => (
          <li key={name} className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            <span>{name}</span>
            <span className="tabular-nums">
              {Number.isInteger(got) ? got : got.toFixed(1)} of {of}
            </span>
            <span aria-hidden className="col-span-2 h-2 overflow-hidden rounded-full bg-sunken">
              <span className="block h-full bg-accent" style={{ width: `${of === 0 ? 0 : (100 * got) / of}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
