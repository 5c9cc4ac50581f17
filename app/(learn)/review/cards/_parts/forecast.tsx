import type { ReviewStatistics } from "@/lib/reviews";

const TALL = 96;

/** How many cards come back on each of the next fourteen days. */
export function Forecast({ forecast }: { readonly forecast: ReviewStatistics["forecast"] }) {
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  const total = forecast.reduce((sum, { due }) => sum + due, 0);
  return (
    <section aria-labelledby="coming" className="grid content-start gap-3">
      <h2 id="coming" className="text-xl">
        Coming back
      </h2>
      <p className="text-muted">
        {total} {total === 1 ? "card" : "cards"} in the next {forecast.length} days, if nothing new is missed.
      </p>
      <ol className="flex items-end gap-1 [&]:list-none [&]:pl-0" aria-label="Cards that come back, day by day">
        {forecast.map(({ due }, days) => (
          <li key={days} className="grid min-w-0 flex-1 justify-items-center gap-1 text-label text-muted tabular-nums">
            <span className="sr-only">{days === 0 ? "Today" : days === 1 ? "Tomorrow" : `In ${days} days`}: </span>
            <span>{due === 0 ? <span className="sr-only">0</span> : due}</span>
            <span
              aria-hidden
              className={due === 0 ? "w-full rounded-t-mark bg-line" : "w-full rounded-t-mark bg-accent"}
              style={{ height: `${Math.max(2, (TALL * due) / most)}px` }}
            />
            <span aria-hidden className={days % 2 === 1 ? "max-sm:invisible" : ""}>
              {days === 0 ? "now" : `+${days}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
