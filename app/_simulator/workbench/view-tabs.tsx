"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { bringIntoRow } from "@/app/_parts/ui/bring-into-row";

export interface View {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: () => ReactNode;
  /** Stays in the page when another is shown: an editor keeps what could be undone. */
  readonly stays?: boolean;
}

/** Tabs that fill a pane; a hidden view is not drawn, so that it costs nothing, unless it says that it stays. */
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
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector("[aria-selected=true]");
    if (tab instanceof HTMLElement && row.current !== null) bringIntoRow(tab, row.current);
  }, [current?.id]);
  const move = (by: number) => {
    const at = views.findIndex(({ id }) => id === current?.id);
    const next = views[(at + by + views.length) % views.length];
    if (next === undefined) return;
    onShow(next.id);
    document.getElementById(`${name}-tab-${next.id}`)?.focus();
  };
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        className="more-aside flex shrink-0 overflow-x-auto border-b border-line px-1 @md:px-2"
      >
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            id={`${name}-tab-${view.id}`}
            aria-selected={view.id === current?.id}
            aria-controls={`${name}-panel`}
            tabIndex={view.id === current?.id ? 0 : -1}
            className="-mb-px min-h-10 border-b-2 border-transparent px-1.5 text-sm whitespace-nowrap @lg:px-2.5 @lg:text-[0.9375rem] text-muted -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
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
        {views.map((view) =>
          view.stays === true ? (
            <div key={view.id} hidden={view.id !== current?.id} className="flex min-h-0 flex-1 flex-col">
              {view.content()}
            </div>
          ) : null,
        )}
        {current?.stays === true ? null : current?.content()}
      </div>
    </div>
  );
}
