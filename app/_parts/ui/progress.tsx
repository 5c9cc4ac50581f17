/** How much of a whole is done, as a bar that is also read aloud. `value` of `max`, both in the unit that `label` names. */
export function Progress({ label, value, max }: { readonly label: string; readonly value: number; readonly max: number }) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={`${value} of ${max}`}
      className="h-2 overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset"
    >
      <div className="h-full rounded-full bg-succeeded" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
