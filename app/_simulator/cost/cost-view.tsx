"use client";
import { useState } from "react";
import { Select } from "@/app/_parts/ui/select";
import type { ExecutionResult } from "@/lib/asl";
import { type Cost, estimatedMemoryMb, expressCost, HISTORY_LIMIT, PRICES, pricesOf, REGIONS, standardCost } from "@/lib/pricing";
import { virtualTime } from "../results/virtual-time";

const MILLION = 1_000_000;
const PAYLOAD_LIMIT = 262_144; // bytes, of any state's input or output
const EXPRESS_LIMIT_MS = 300_000;

/** What this run used and would cost, once and a million times, as Standard and as Express. */
export function CostView({ result, definitionBytes }: { readonly result: ExecutionResult; readonly definitionBytes: number }) {
  const [region, setRegion] = useState("us-east-1");
  const { statistics } = result;
  const durationMs = result.stopMs - result.startMs;
  const prices = pricesOf(region);
  const memoryMb = estimatedMemoryMb(definitionBytes / 1000, statistics.peakPayloadBytes / 1000, countContainers(result));
  const standard = standardCost({ runs: MILLION, statesPerRun: statistics.transitions, region });
  const express = expressCost({ runs: MILLION, durationMs, memoryMb });
  return (
    <div className="grid content-start gap-5 p-3">
      <Bounds result={result} durationMs={durationMs} />
      <label className="grid gap-1 text-sm">
        <span className="text-muted">Region of the Standard price</span>
        <Select
          value={region}
          onChange={(event) => {
            setRegion(event.target.value);
          }}
        >
          {REGIONS.map((other) => (
            <option key={other.region} value={other.region}>
              {other.name} ({other.region})
            </option>
          ))}
        </Select>
      </label>
      <Sum title="A million such runs as Standard" cost={standard} />
      {durationMs > EXPRESS_LIMIT_MS ? (
        <p className="rounded-control border border-line bg-sunken px-3 py-2 text-[0.9375rem]">
          As Express it could not run: it took {virtualTime(durationMs)}, and Express ends an execution after five minutes.
        </p>
      ) : (
        <Sum title="A million such runs as Express (us-east-1 prices)" cost={express} />
      )}
      <p className="text-sm text-muted">
        Standard: ${prices.per1000Transitions} for 1,000 transitions, read {prices.readOn}. Memory is the pricing page's estimate. Lambda,
        logs and data transfer are billed apart.{" "}
        <a href={PRICES.source} className="underline underline-offset-2">
          AWS's prices
        </a>
      </p>
    </div>
  );
}

function countContainers(result: ExecutionResult): number {
  return result.visits.filter(({ type }) => type === "Map" || type === "Parallel").length;
}

function Bounds({ result, durationMs }: { readonly result: ExecutionResult; readonly durationMs: number }) {
  const { statistics } = result;
  const bounds = [
    { name: "Events of one history", used: statistics.events, limit: HISTORY_LIMIT, show: (value: number) => value.toLocaleString("en") },
    {
      name: "Largest payload",
      used: statistics.peakPayloadBytes,
      limit: PAYLOAD_LIMIT,
      show: (value: number) => (value < 1024 ? `${value} bytes` : `${(value / 1024).toFixed(1)} KiB`),
    },
    { name: "Duration, were it Express", used: durationMs, limit: EXPRESS_LIMIT_MS, show: virtualTime },
  ].map((bound) => ({ ...bound, share: bound.used / bound.limit }));
  const first = [...bounds].sort((a, b) => b.share - a.share)[0];
  return (
    <section className="grid gap-2">
      <h2 className="text-sm text-muted">How near the limits</h2>
      <ul className="grid gap-2">
        {bounds.map(({ name, used, limit, show, share }) => (
          <li key={name} className="grid gap-1 text-sm">
            <span className="flex justify-between gap-2">
              <span>{name}</span>
              <span className="text-muted tabular-nums">
                {show(used)} of {show(limit)}
              </span>
            </span>
            <span aria-hidden className="block h-1.5 overflow-hidden rounded-mark bg-sunken ring-1 ring-line ring-inset">
              <span
                className={`block h-full ${share > 0.8 ? "bg-failed" : "bg-accent"}`}
                style={{ width: `${Math.min(100, share * 100)}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      {first === undefined ? null : <p className="text-[0.9375rem]">What would break first as it grows: {first.name.toLowerCase()}.</p>}
      <p className="text-sm text-muted tabular-nums">
        {statistics.transitions.toLocaleString("en")} transitions, {statistics.taskAttempts.toLocaleString("en")} task attempts, at most{" "}
        {statistics.peakConcurrency.toLocaleString("en")} at once.
      </p>
    </section>
  );
}

function Sum({ title, cost }: { readonly title: string; readonly cost: Cost }) {
  return (
    <section className="rounded-control border border-line bg-raised">
      <h2 className="flex items-baseline justify-between gap-3 px-3 py-2 text-[0.9375rem]">
        <span className="font-medium">{title}</span>
        <span className="text-lg font-semibold tabular-nums">{dollars(cost.dollars)}</span>
      </h2>
      <ul className="border-t border-line px-3 py-2 text-sm text-muted">
        {cost.steps.map(({ label, expression, value, unit }) => (
          <li key={label} className="break-words">
            {label}: {expression} = {unit === "$" ? dollars(value) : `${value.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function dollars(value: number): string {
  return value.toLocaleString("en-US", { style: "currency", currency: "USD" });
}
