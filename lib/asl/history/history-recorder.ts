import type { Json } from "../json/json";
import type { HistoryEvent } from "./history-event";

/** Details of an event, without those left undefined. */
export type EventDetails = Readonly<Record<string, Json | undefined>>;

/** The history can take no more: the event it had no room for. */
export class HistoryFull extends Error {
  override readonly name = "HistoryFull";

  constructor(readonly limit: number) {
    super(`The execution reached the maximum number of history events (${limit}).`);
  }
}

/** Writes one execution's history. One that is not kept still counts, since causes name events by their ids. */
export class HistoryRecorder {
  readonly events: HistoryEvent[];
  #count = 0;

  constructor(
    readonly isKept: boolean,
    readonly limit: number,
  ) {
    this.events = isKept ? [] : NO_EVENTS;
  }

  /** Goes on after the events of an execution that is redriven. @param count - how many there were, kept or not. */
  goOn(events: readonly HistoryEvent[], count: number): void {
    if (this.isKept) for (const event of events) this.events.push(event);
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  /** The id of an event that the caller adds to `events` itself, if they are kept. @throws HistoryFull */
  next(): number {
    if (this.#count >= this.limit - 1) throw new HistoryFull(this.limit);
    this.#count += 1;
    return this.#count;
  }

  /**
   * @param detailsName - AWS's member for the details, `stateEnteredEventDetails`; undefined for a type that has none.
   * @returns the id of the new event.
   * @throws HistoryFull before the last event there is room for, which is kept for the end of the execution.
   */
  add(type: string, previousEventId: number, timestamp: number, detailed?: Detailed): number {
    if (this.#count >= this.limit - 1) throw new HistoryFull(this.limit);
    return this.addLast(type, previousEventId, timestamp, detailed);
  }

  /** Adds the event that ends the execution: the limit always leaves room for it. */
  addLast(type: string, previousEventId: number, timestamp: number, detailed?: Detailed): number {
    const id = ++this.#count;
    if (!this.isKept) return id;
    this.events.push(
      detailed === undefined
        ? { id, previousEventId, timestamp, type }
        : { id, previousEventId, timestamp, type, [detailed.name]: withoutUndefined(detailed.details) },
    );
    return id;
  }
}

/** Of all histories that are not kept: there may be a million of them. Nothing is ever pushed, since only what is kept is. */
const NO_EVENTS: HistoryEvent[] = [];

/** AWS's member for the details of an event, and what it holds. */
export interface Detailed {
  readonly name: `${string}EventDetails`;
  readonly details: EventDetails;
}

/** Most details have nothing left out, and are taken as they are: this runs for every event. */
function withoutUndefined(details: EventDetails): Readonly<Record<string, Json>> {
  return isComplete(details) ? details : Object.fromEntries(Object.entries(details).filter(isPresent));
}

function isComplete(details: EventDetails): details is Readonly<Record<string, Json>> {
  for (const name in details) if (details[name] === undefined) return false;
  return true;
}

function isPresent(entry: [string, Json | undefined]): entry is [string, Json] {
  return entry[1] !== undefined;
}
