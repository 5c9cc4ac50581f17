"use client";
import Link from "next/link";
import { useState } from "react";
import { Select } from "@/app/_parts/ui/select";
import { type Cost, PRICES, pricesOf, REGIONS } from "@/lib/pricing";
import { virtualTime } from "../results/virtual-time";
import type { RanAs, ShownResult } from "../run/shown-run";
import { calculatorQuery } from "./calculator-query";
import { LimitBars } from "./limit-bars";
import { runCost } from "./run-cost";
import { EXPRESS_LIMIT_MS, itemRoom, startLimits } from "./run-limits";

const MILLION = 1_000_000;

/** What this run used, how near it came to AWS's limits, what breaks first at scale, and what it costs once and a million times. */
export function CostView({ result, ran }: { readonly result: ShownResult; readonly ran: RanAs }) {
  const [region, setRegion] = useState("us-east-1");
  const definitionBytes = new TextEncoder().encode(ran.definition).length;
  const one = runCost(result, { runs: 1, region, definitionBytes });
  const many = runCost(result, { runs: MILLION, region, definitionBytes });
  const durationMs = result.stopMs - result.startMs;
  const refusal =
    ran.expressProblem === undefined
      ? durationMs > EXPRESS_LIMIT_MS
        ? `It took ${virtualTime(durationMs)}, and Express ends an execution after five minutes.`
        : undefined
      : `AWS would not create it: ${ran.expressProblem}`;
  const cheaper = refusal !== undefined || many.standard.dollars <= many.express.dollars ? "Standard" : "Express";
  return (
    <div className="grid grid-cols-1 content-start gap-6 p-3">
      <Used result={result} />
      <LimitBars result={result} />
      <AtScale result={result} region={region} />
      <section className="grid gap-3">
        <h2 className="text-[0.9375rem] font-medium">What it costs</h2>
        <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span className="text-muted">Region of the Standard price</span>
          <Select
            className="h-9 w-auto text-sm"
            value={region}
            onChange={(event) => {
              setRegion(event.target.value);
            }}
          >
            {REGIONS.map((other) => (
              <option key={other.region} value={other.region}>
                {other.name} ({other.region}){other.checked ? "" : ", older price"}
              </option>
            ))}
          </Select>
        </label>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-3">
          <Sum title="Standard" once={one.standard} many={many.standard} isCheaper={cheaper === "Standard"} />
          {refusal !== undefined ? (
            <p className="rounded-control border border-line bg-sunken px-3 py-2 text-[0.9375rem]">It cannot run as Express. {refusal}</p>
          ) : (
            <Sum title="Express, us-east-1 prices" once={one.express} many={many.express} isCheaper={cheaper === "Express"} />
          )}
        </div>
        <p className="text-sm text-muted">
          Billed as Express: {(one.billedMs / 1000).toLocaleString("en")} s (in steps of 100 ms) and {one.billedMb} MB (the pricing
          page&apos;s estimate of {one.memoryMb.toLocaleString("en", { maximumFractionDigits: 2 })} MB, in steps of 64).
        </p>
        <p>
          <Link
            href={`/calculator?${calculatorQuery(result, one, region)}`}
            className="font-medium text-accent underline underline-offset-2"
          >
            Price this run in the calculator
          </Link>
        </p>
        <Sources region={region} />
      </section>
    </div>
  );
}

function Used({ result }: { readonly result: ShownResult }) {
  const { statistics, startMs, stopMs, history } = result;
  const figures = [
    ["Billed transitions", statistics.transitions.toLocaleString("en")],
    ["Events of its history", history.length.toLocaleString("en")],
    ["Task attempts", statistics.taskAttempts.toLocaleString("en")],
    ["Most at once", Math.max(1, statistics.peakConcurrency).toLocaleString("en")],
    ["Virtual time", virtualTime(stopMs - startMs)],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-control border border-line bg-line">
      {figures.map(([name, value]) => (
        <div key={name} className="grow basis-28 bg-raised px-3 py-2">
          <dt className="text-label text-muted">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Two ways to grow: a run with more in it, and more runs. */
function AtScale({ result, region }: { readonly result: ShownResult; readonly region: string }) {
  const room = itemRoom(result);
  const starts = startLimits(result, region);
  const [first] = starts;
  return (
    <section className="grid gap-2">
      <h2 className="text-[0.9375rem] font-medium">What breaks first at scale</h2>
      {room === undefined ? null : (
        <p className="text-[0.9375rem]">
          More items: {room.state} writes about {room.eventsEach} events an item, so its history is full at about{" "}
          <strong>{room.most.toLocaleString("en")} items</strong>. Beyond that it has to be a distributed Map.
        </p>
      )}
      {first === undefined ? null : (
        <p className="text-[0.9375rem]">
          More runs: <strong>{first.name}</strong> give out first, above {rate(first.perSecond)}.
        </p>
      )}
      <div
        tabIndex={0}
        role="region"
        aria-label="Starts a second that each limit allows"
        className="overflow-x-auto rounded-control border border-line bg-raised"
      >
        <table className="w-full text-left text-sm [&_td]:px-3 [&_td]:py-1.5 [&_th]:px-3 [&_th]:py-1.5">
          <thead className="bg-sunken text-label text-muted">
            <tr>
              <th scope="col" className="font-normal">
                limit
              </th>
              <th scope="col" className="text-right font-normal">
                starts it allows for good
              </th>
              <th scope="col" className="font-normal">
                because
              </th>
            </tr>
          </thead>
          <tbody>
            {starts.map(({ name, perSecond, formula }) => (
              <tr key={name} className="border-t border-line">
                <th scope="row" className="font-medium">
                  {name}
                </th>
                <td className="text-right whitespace-nowrap tabular-nums">{rate(perSecond)}</td>
                <td className="text-muted">{formula}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.mapRuns.length === 0 ? null : (
        <p className="text-sm text-muted">Lambda counts the run&apos;s own tasks; those of a Map Run&apos;s children come on top.</p>
      )}
    </section>
  );
}

function Sum({
  title,
  once,
  many,
  isCheaper,
}: {
  readonly title: string;
  readonly once: Cost;
  readonly many: Cost;
  readonly isCheaper: boolean;
}) {
  return (
    <section className={`rounded-control border bg-raised ${isCheaper ? "border-accent" : "border-line"}`}>
      <h3 className="flex items-baseline justify-between gap-3 px-3 pt-2 text-[0.9375rem] font-medium">
        {title}
        {isCheaper ? <span className="text-label text-accent">costs less</span> : null}
      </h3>
      <dl className="grid grid-cols-2 px-3 pb-2">
        <div>
          <dt className="text-label text-muted">this run</dt>
          <dd className="tabular-nums">{dollars(once.dollars)}</dd>
        </div>
        <div className="text-right">
          <dt className="text-label text-muted">a million of them</dt>
          <dd className="text-lg font-semibold tabular-nums">{dollars(many.dollars)}</dd>
        </div>
      </dl>
      <ul className="border-t border-line px-3 py-2 text-sm text-muted">
        {many.steps.map(({ label, expression, value, unit }) => (
          <li key={label} className="break-words">
            {label}: {expression} = {unit === "$" ? dollars(value) : `${value.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ region }: { readonly region: string }) {
  const { per1000Transitions, readOn, checked } = pricesOf(region);
  return (
    <p className="text-sm text-muted">
      Standard: ${per1000Transitions} for 1,000 transitions, read {readOn}
      {checked ? "" : ": check it before you rely on it"}. A transition is a state entered, a retry, a redrive, or the start of a Map
      Run&apos;s child; starting and ending the execution are none. Lambda, logs and data transfer are billed apart.{" "}
      <a href={PRICES.source} className="underline underline-offset-2">
        AWS&apos;s prices
      </a>
    </p>
  );
}

function rate(perSecond: number): string {
  if (perSecond >= 1) return `${perSecond.toLocaleString("en", { maximumFractionDigits: perSecond < 10 ? 1 : 0 })} a second`;
  if (perSecond * 60 >= 1) return `${(perSecond * 60).toLocaleString("en", { maximumFractionDigits: 1 })} a minute`;
  return `${(perSecond * 3600).toLocaleString("en", { maximumFractionDigits: 1 })} an hour`;
}

function dollars(value: number): string {
  const digits = value > 0 && value < 0.01 ? 8 : 2;
  return value.toLocaleString("en-US", { style: "currency", currency: "USD", minimumFractionDigits: 2, maximumFractionDigits: digits });
}
