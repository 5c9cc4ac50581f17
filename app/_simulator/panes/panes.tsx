"use client";
import { type CSSProperties, type ReactNode, useRef } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import { useStored } from "../use-stored";
import { Splitter } from "./splitter";

/** One pane: under 1024 px it is one of the tabs, above that a column. */
export interface Pane {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Share of the width in percent, until somebody drags. */
  readonly share: number;
}

const LEAST_SHARE = 16;

/** Columns that can be resized by mouse and keyboard and remember it; tabs where there is no room for columns. */
export function Panes({
  name,
  panes,
  shown,
  onShow,
}: {
  readonly name: string;
  readonly panes: readonly Pane[];
  /** The pane that a narrow screen shows. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [stored, store] = useStored(`panes.${name}`, "");
  const shares = sharesOf(stored, panes);
  const resize = (index: number, percent: number) => {
    const pair = (shares[index] ?? 0) + (shares[index + 1] ?? 0);
    const left = Math.min(Math.max(percent, LEAST_SHARE), pair - LEAST_SHARE);
    store(shares.map((share, at) => (at === index ? left : at === index + 1 ? pair - left : share).toFixed(2)).join(" "));
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        role="tablist"
        aria-label="Parts of the workbench"
        className="flex gap-1 overflow-x-auto border-b border-line bg-raised px-2 lg:hidden"
      >
        {panes.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-${id}-tab`}
            aria-selected={shown === id}
            aria-controls={`${name}-${id}`}
            className="min-h-11 flex-1 border-b-2 border-transparent px-3 text-[0.9375rem] text-muted aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
            onClick={() => {
              onShow(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div ref={box} className="flex min-h-0 flex-1" style={shareVariables(shares)}>
        {panes.map(({ id, label, content }, index) => (
          <div key={id} className={classNames("contents", shown !== id && "max-lg:hidden")}>
            <section
              id={`${name}-${id}`}
              aria-label={label}
              className="flex min-h-0 w-full min-w-0 flex-col lg:w-[calc(var(--share)*1%)] lg:shrink lg:grow-0"
              style={shareOf(index)}
            >
              {content}
            </section>
            {index < panes.length - 1 ? (
              <Splitter
                label={`Width of ${label}`}
                value={shares[index] ?? 0}
                least={LEAST_SHARE}
                most={(shares[index] ?? 0) + (shares[index + 1] ?? 0) - LEAST_SHARE}
                box={box}
                offset={shares.slice(0, index).reduce((sum, share) => sum + share, 0)}
                onResize={(percent) => {
                  resize(index, percent);
                }}
              />
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

type Variables = CSSProperties & Readonly<Record<`--${string}`, string>>;

function shareVariables(shares: readonly number[]): CSSProperties {
  return Object.fromEntries(shares.map((share, index) => [`--share-${index}`, String(share)]));
}

function shareOf(index: number): CSSProperties {
  const variables: Variables = { "--share": `var(--share-${index})` };
  return variables;
}

function sharesOf(stored: string, panes: readonly Pane[]): number[] {
  const kept = stored.split(" ").map(Number);
  const usable = kept.length === panes.length && kept.every((share) => share >= LEAST_SHARE - 1 && share < 100);
  return usable ? kept : panes.map(({ share }) => share);
}
