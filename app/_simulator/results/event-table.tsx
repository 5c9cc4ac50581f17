"use client";
import { Download, X } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { classNames } from "@/app/_parts/ui/class-names";
import type { HistoryEvent } from "@/lib/asl";
import { downloadFile } from "../download-file";
import { eventState } from "./event-state";
import { JsonBlock } from "./json-block";
import { virtualTime } from "./virtual-time";
import { WindowedRows } from "./windowed-rows";

const COLUMNS = "grid grid-cols-[2.5rem_minmax(0,1.5fr)_minmax(0,1fr)_5rem] items-center gap-2 px-2";

/** The event history with exactly the fields of GetExecutionHistory: filter it, open an event, save it as JSON. */
export function EventTable({
  events,
  startMs,
  selectedState,
}: {
  readonly events: readonly HistoryEvent[];
  readonly startMs: number;
  /** Events of this state are marked. */
  readonly selectedState: string | undefined;
}) {
  const [words, setWords] = useState("");
  const [openedId, setOpenedId] = useState<number>();
  const states = useMemo(() => new Map(events.map((event) => [event.id, eventState(event, events)])), [events]);
  const found = useMemo(() => matching(events, words), [events, words]);
  const marked = selectedState === undefined ? -1 : found.findIndex(({ id }) => states.get(id) === selectedState);
  const opened = events.find(({ id }) => id === openedId);
  return (
    <div className="flex h-full min-h-0 flex-col gap-2 p-3">
      <div className="flex items-center gap-2">
        <input
          type="search"
          aria-label="Filter the events"
          placeholder="Filter: a type, a state, a value"
          className="min-h-9 w-full min-w-0 rounded-control border border-line-strong bg-raised px-3 text-base sm:text-sm"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
        <Button
          size="sm"
          onClick={() => {
            downloadFile("execution-history.json", "application/json", JSON.stringify({ events }, null, 2));
          }}
        >
          <Download aria-hidden /> JSON
        </Button>
      </div>
      <p className="text-sm text-muted" role="status">
        {found.length === events.length ? `${events.length} events` : `${found.length} of ${events.length} events`}
      </p>
      <WindowedRows
        label="Event history"
        count={found.length}
        rowHeight={32}
        head={<Head />}
        show={marked < 0 ? undefined : marked}
        row={(index) => {
          const event = found[index];
          if (event === undefined) return null;
          const state = states.get(event.id);
          return (
            <EventRow
              event={event}
              state={state}
              startMs={startMs}
              marked={state !== undefined && state === selectedState}
              row={index + 2}
              open={openedId === event.id}
              onToggle={() => {
                setOpenedId(openedId === event.id ? undefined : event.id);
              }}
            />
          );
        }}
      />
      {opened === undefined ? null : (
        <OpenedEvent
          event={opened}
          onClose={() => {
            setOpenedId(undefined);
          }}
        />
      )}
    </div>
  );
}

function OpenedEvent({ event, onClose }: { readonly event: HistoryEvent; readonly onClose: () => void }) {
  return (
    <div>
      <p className="flex items-center justify-between pb-1 text-sm">
        <span className="font-medium">
          {event.id} {event.type}
        </span>
        <button
          type="button"
          aria-label="Close the event"
          className="grid size-7 place-items-center rounded-mark text-muted hover:bg-sunken"
          onClick={onClose}
        >
          <X aria-hidden className="size-4" />
        </button>
      </p>
      <JsonBlock value={readable(event)} label={`Event ${event.id}`} />
    </div>
  );
}

function matching(events: readonly HistoryEvent[], words: string): readonly HistoryEvent[] {
  const wanted = words.trim().toLowerCase();
  return wanted === "" ? events : events.filter((event) => JSON.stringify(event).toLowerCase().includes(wanted));
}

function Head() {
  return (
    <div role="row" className={classNames(COLUMNS, "py-1.5 text-label text-muted")}>
      <span role="columnheader">id</span>
      <span role="columnheader">type</span>
      <span role="columnheader">state</span>
      <span role="columnheader" className="text-right">
        after start
      </span>
    </div>
  );
}

function EventRow({
  event,
  state,
  startMs,
  marked,
  row,
  open,
  onToggle,
}: {
  readonly event: HistoryEvent;
  readonly state: string | undefined;
  readonly startMs: number;
  readonly marked: boolean;
  readonly row: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const failed = /Failed|TimedOut|Aborted/.test(event.type);
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={classNames(COLUMNS, "h-full border-b border-line", (marked || open) && "bg-accent-wash")}
    >
      <span role="cell" className="text-muted tabular-nums">
        {event.id}
      </span>
      <span role="cell" className="min-w-0">
        <button
          type="button"
          aria-expanded={open}
          className={classNames(
            "min-h-6 max-w-full truncate text-left underline decoration-line underline-offset-2 hover:decoration-current",
            failed && "text-failed-ink",
          )}
          onClick={onToggle}
        >
          {event.type}
        </button>
      </span>
      <span role="cell" className="truncate text-muted">
        {state ?? ""}
      </span>
      <span role="cell" className="text-right tabular-nums" title={new Date(event.timestamp).toISOString()}>
        {virtualTime(event.timestamp - startMs)}
      </span>
    </div>
  );
}

/** The event as AWS gives it, with the time as AWS's tools print it. */
function readable(event: HistoryEvent): Record<string, never> {
  const { timestamp, ...rest } = event;
  return JSON.parse(JSON.stringify({ timestamp: new Date(timestamp).toISOString(), ...rest })) as Record<string, never>;
}
