"use client";
import type { ReactNode } from "react";

export interface View {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: () => ReactNode;
}

/** Tabs that fill a pane; only the shown view is drawn, so that a hidden one costs nothing. */
export function ViewTabs({
  name,
  label,
  views,
  shown,
  onShow,
}: {
  readonly name: string;
  readonly label: string;
  readonly views: readonly View[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}) {
  const current = views.find(({ id }) => id === shown) ?? views[0];
  const move = (by: number) => {
    const at = views.findIndex(({ id }) => id === current?.id);
    const next = views[(at + by + views.length) % views.length];
    if (next === undefined) return;
    onShow(next.id);
    document.getElementById(`${name}-tab-${next.id}`)?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div role="tablist" aria-label={label} className="flex shrink-0 gap-0.5 overflow-x-auto border-b border-line bg-raised px-2">
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            id={`${name}-tab-${view.id}`}
            aria-selected={view.id === current?.id}
            aria-controls={`${name}-panel`}
            tabIndex={view.id === current?.id ? 0 : -1}
            className="-mb-px min-h-10 border-b-2 border-transparent px-2.5 text-[0.9375rem] whitespace-nowrap text-muted -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
            onClick={() => {
              onShow(view.id);
            }}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") move(1);
              if (event.key === "ArrowLeft") move(-1);
            }}
          >
            {view.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${name}-panel`}
        aria-labelledby={`${name}-tab-${current?.id ?? ""}`}
        className="relative flex min-h-0 flex-1 flex-col overflow-auto"
      >
        {current?.content()}
      </div>
    </div>
  );
}
