"use client";
import { Download, X } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { classNames } from "@/app/_parts/ui/class-names";
import type { HistoryEvent, StateVisit } from "@/lib/asl";
import { downloadFile } from "../download-file";
import type { RunFocus } from "../run/use-run-focus";
import { MomentBar } from "../timeline/moment-bar";
import { awsEvent } from "./aws-event";
import { type EventFilter, filterEvents, KINDS } from "./filter-events";
import { JsonBlock } from "./json-block";
import { virtualTime } from "./virtual-time";
import { WindowedRows } from "./windowed-rows";

// Without room the state goes: its name is in the events around, and the type is what one reads.
const COLUMNS =
  "grid grid-cols-[2.25rem_minmax(0,1fr)_4.5rem] @md:grid-cols-[3rem_minmax(0,1.6fr)_minmax(0,1fr)_5rem] items-center gap-2 px-2";
const STATE_COLUMN = "hidden @md:block";

/** The event history with exactly the fields of GetExecutionHistory: filter it, open an event, save it as JSON. */
export function EventTable({ focus }: { readonly focus: RunFocus }) {
  const { run, owners, moment, visit, selected, eventId } = focus;
  const events = run.result.history;
  const [filter, setFilter] = useState<EventFilter>({ words: "", kind: "", state: "" });
  const asked = useDeferredValue(filter);
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => filterEvents(events, owners, asked), [events, owners, asked]);
  const opened = isOpen && eventId !== undefined ? events[eventId - 1] : undefined;
  const shown = indexToShow(found, { eventId, visit: selected === undefined ? undefined : visit, momentId: moment.eventId });
  return (
    <div className="flex h-full min-h-0 flex-col">
      <MomentBar focus={focus} />
      <Filter filter={filter} onFilter={setFilter} states={statesOf(owners)} events={events} />
      <p className="px-3 pb-2 text-sm text-muted tabular-nums" role="status">
        {found.length === events.length
          ? `${events.length.toLocaleString("en")} events`
          : `${found.length.toLocaleString("en")} of ${events.length.toLocaleString("en")} events`}
      </p>
      <div className="@container flex min-h-0 flex-1 flex-col gap-2 px-3 pb-3">
        <WindowedRows
          label="Event history"
          count={found.length}
          rowHeight={32}
          head={<Head />}
          show={shown < 0 ? undefined : shown}
          row={(index) => {
            const event = found[index];
            if (event === undefined) return null;
            const owner = owners[event.id - 1];
            return (
              <EventRow
                event={event}
                state={owner?.state}
                startMs={run.result.startMs}
                look={
                  event.id === eventId
                    ? "chosen"
                    : selected !== undefined && owner !== undefined && owner === visit
                      ? "marked"
                      : event.id > moment.eventId
                        ? "to-come"
                        : "plain"
                }
                row={index + 2}
                isOpen={opened === event}
                onToggle={() => {
                  setOpen(opened !== event);
                  focus.selectEvent(event);
                }}
              />
            );
          }}
        />
        {opened === undefined ? null : (
          <OpenedEvent
            event={opened}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The chosen event comes into view; else the first of the chosen visit; else, while it plays, the event of the moment. */
function indexToShow(
  found: readonly HistoryEvent[],
  { eventId, visit, momentId }: { readonly eventId: number | undefined; readonly visit: StateVisit | undefined; readonly momentId: number },
): number {
  const wanted = eventId ?? visit?.enteredEventId ?? momentId;
  return found.findIndex(({ id }) => id >= wanted);
}

function statesOf(owners: readonly (StateVisit | undefined)[]): readonly string[] {
  return [...new Set(owners.flatMap((owner) => owner?.state ?? []))];
}

const SELECT = "h-9 min-w-0 rounded-control border border-line-strong bg-raised px-2 text-sm";

function Filter({
  filter,
  onFilter,
  states,
  events,
}: {
  readonly filter: EventFilter;
  readonly onFilter: (filter: EventFilter) => void;
  readonly states: readonly string[];
  readonly events: readonly HistoryEvent[];
}) {
  return (
    <div className="@container px-3 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          aria-label="Filter the events"
          placeholder="Filter: a value, a name"
          className="min-h-9 min-w-32 flex-1 @max-md:basis-full rounded-control border border-line-strong bg-raised px-3 text-base sm:text-sm"
          value={filter.words}
          onChange={(event) => {
            onFilter({ ...filter, words: event.target.value });
          }}
        />
        <select
          aria-label="Kind of event"
          className={SELECT}
          value={filter.kind}
          onChange={(event) => {
            onFilter({ ...filter, kind: event.target.value });
          }}
        >
          <option value="">every kind</option>
          {KINDS.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        <select
          aria-label="State"
          className={`${SELECT} max-w-40`}
          value={filter.state}
          onChange={(event) => {
            onFilter({ ...filter, state: event.target.value });
          }}
        >
          <option value="">every state</option>
          {states.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Button
          size="sm"
          title="Save the history as aws stepfunctions get-execution-history prints it"
          onClick={() => {
            downloadFile("execution-history.json", "application/json", JSON.stringify({ events: events.map(awsEvent) }, null, 2));
          }}
        >
          <Download aria-hidden /> JSON
        </Button>
      </div>
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
      <JsonBlock value={awsEvent(event)} label={`Event ${event.id}`} />
    </div>
  );
}

function Head() {
  return (
    <div role="row" className={classNames(COLUMNS, "py-1.5 text-label text-muted")}>
      <span role="columnheader">id</span>
      <span role="columnheader">type</span>
      <span role="columnheader" className={STATE_COLUMN}>
        state
      </span>
      <span role="columnheader" className="text-right">
        after start
      </span>
    </div>
  );
}

const LOOKS = {
  chosen: "bg-accent-wash shadow-[inset_3px_0_0_var(--accent)]",
  marked: "bg-accent-wash",
  "to-come": "bg-sunken text-muted",
  plain: "",
} as const;

function EventRow({
  event,
  state,
  startMs,
  look,
  row,
  isOpen,
  onToggle,
}: {
  readonly event: HistoryEvent;
  readonly state: string | undefined;
  readonly startMs: number;
  readonly look: keyof typeof LOOKS;
  readonly row: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const failed = /Failed|TimedOut|Aborted/.test(event.type);
  return (
    <div role="row" aria-rowindex={row} className={classNames(COLUMNS, "h-full border-b border-line", LOOKS[look])}>
      <span role="cell" className="text-muted tabular-nums">
        {event.id}
      </span>
      <span role="cell" className="min-w-0">
        <button
          type="button"
          aria-expanded={isOpen}
          className={classNames(
            "min-h-6 max-w-full truncate text-left underline decoration-line underline-offset-2 hover:decoration-current",
            failed && "text-failed-ink",
          )}
          onClick={onToggle}
        >
          {event.type}
        </button>
      </span>
      <span role="cell" className={classNames(STATE_COLUMN, "truncate text-muted")}>
        {state ?? ""}
      </span>
      <span role="cell" className="text-right tabular-nums" title={new Date(event.timestamp).toISOString()}>
        {virtualTime(event.timestamp - startMs)}
      </span>
    </div>
  );
}
