import type { Route } from "next";
import Link from "next/link";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import type { Today } from "@/lib/today";

const SHOWN = 10;

/** Whether everything fits, what does not, and the days to come. */
export function DaysAhead({ found }: { readonly found: Today }) {
  const { planned, today } = found;
  const ahead = planned.days.filter(({ day }) => day !== today).slice(0, SHOWN);
  return (
    <div className="grid gap-4">
      <p role="status" className="text-[0.9375rem]">
        {sayFit(found)}
      </p>
      {planned.leftOut.length > 0 ? (
        <Disclosure summary={`Left out for now (${planned.leftOut.length})`}>
          <ul className="grid gap-1 pl-5 [&]:list-disc">
            {planned.leftOut.map(({ href, title, minutes }) => (
              <li key={href}>
                <Link href={href as Route} prefetch={false} className="text-accent underline underline-offset-4">
                  {title}
                </Link>{" "}
                <span className="text-sm text-muted">{minutes} min</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {ahead.length > 0 ? (
        <Disclosure summary="The days ahead">
          <ol className="grid gap-3 [&]:list-none [&]:pl-0">
            {ahead.map(({ day, pieces }) => (
              <li key={day} className="grid gap-0.5">
                <span className="text-sm font-medium">{dayName(day)}</span>
                {pieces.length === 0 ? <span className="text-muted">Reviews, and whatever you like.</span> : null}
                {pieces.map(({ work, minutes, isRest }) => (
                  <span key={work.href + work.title} className="flex gap-3 text-[0.9375rem]">
                    <span className="mr-auto min-w-0">
                      {work.title}
                      {isRest ? ", the rest" : ""}
                    </span>
                    <span className="text-sm whitespace-nowrap text-muted tabular-nums">{minutes} min</span>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </div>
  );
}

function sayFit({ daysLeft, planned }: Today): string {
  const { leftOut, minutesForAll, doneOn, days } = planned;
  if (daysLeft !== null && daysLeft < 0)
    return "The date is past. How did it go? Set another, or take it out, and the plan goes on from here.";
  if (daysLeft === null) {
    return doneOn === null
      ? "You are through the course. Reviews keep it."
      : `At this pace you are through the course on ${dayName(doneOn)}. With a date, the plan ends the day before it.`;
  }
  if (leftOut.length > 0) {
    const all = minutesForAll === null ? "" : ` ${minutesForAll} minutes a day would hold everything.`;
    return `${days.length === 0 ? "No day of study is left" : "The days hold the most important part"}; ${leftOut.length} ${leftOut.length === 1 ? "piece is" : "pieces are"} left out.${all}`;
  }
  return doneOn === null ? "Everything is done. Reviews keep it." : "Everything fits before your interview.";
}

/** "Tuesday 24 November". A day is a date without a time: it is read as UTC, so that no zone moves it. */
function dayName(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
