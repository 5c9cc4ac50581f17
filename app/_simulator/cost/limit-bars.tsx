import { virtualTime } from "../results/virtual-time";
import type { ShownResult } from "../run/shown-run";
import { type UsedLimit, usedLimits } from "./run-limits";

/** How near one run came to AWS's limits, the nearest first. */
export function LimitBars({ result }: { readonly result: ShownResult }) {
  const limits = usedLimits(result);
  const nearest = limits.find(({ used, name, isSoft }) => used > 0 && isSoft !== true && name !== "Duration, as Express");
  return (
    <section className="grid gap-2">
      <h2 className="text-[0.9375rem] font-medium">How near the limits</h2>
      <ul className="grid gap-2.5">
        {limits.map(({ name, used, limit, unit, beyond }) => {
          const share = used / limit;
          return (
            <li key={name} className="grid gap-1 text-sm">
              <span className="flex flex-wrap justify-between gap-x-3">
                <span>
                  {name}
                  {share > 1 ? (
                    <strong className="text-failed-ink"> over the limit: {beyond}</strong>
                  ) : share > 0.8 ? (
                    <strong className="text-caught-ink"> near the limit: then {beyond}</strong>
                  ) : null}
                </span>
                <span className="text-muted tabular-nums">
                  {inUnit(used, unit)} of {inUnit(limit, unit)} ({percent(share)})
                </span>
              </span>
              <span aria-hidden className="block h-1.5 overflow-hidden rounded-mark bg-sunken ring-1 ring-line ring-inset">
                <span
                  className={`block h-full ${share > 0.8 ? "bg-failed" : "bg-accent"}`}
                  style={{ width: `max(2px, ${Math.min(100, share * 100)}%)` }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {nearest === undefined ? null : (
        <p className="text-[0.9375rem]">
          If one run grows: <strong>{nearest.name}</strong> is the first limit it meets, at{" "}
          {(nearest.limit / nearest.used).toLocaleString("en", { maximumFractionDigits: nearest.limit / nearest.used < 10 ? 1 : 0 })} times
          this run; there {nearest.beyond}.
        </p>
      )}
    </section>
  );
}

function inUnit(value: number, unit: UsedLimit["unit"]): string {
  if (unit === "milliseconds") return virtualTime(value);
  if (unit === "count") return value.toLocaleString("en");
  return value < 1024 ? `${value} bytes` : `${(value / 1024).toLocaleString("en", { maximumFractionDigits: 1 })} KiB`;
}

function percent(share: number): string {
  return share > 0 && share < 0.001 ? "under 0.1 %" : `${(share * 100).toLocaleString("en", { maximumFractionDigits: 1 })} %`;
}
