import type { StateVisit } from "@/lib/asl";
import type { ListedMapRun } from "../run/shown-run";
import { laneDensity, type LaneDensity } from "./lane-density";

/** A line of the timeline. `key` names it, for what is open. */
export type TimelineRow =
  | {
      readonly kind: "visit";
      readonly key: string;
      readonly depth: number;
      readonly visit: StateVisit;
      readonly inside: number;
      readonly isOpen: boolean;
    }
  /** One branch or item: all its visits in one line. */
  | {
      readonly kind: "lane";
      readonly key: string;
      readonly depth: number;
      readonly label: string;
      readonly visits: readonly StateVisit[];
      readonly isOpen: boolean;
    }
  /** Very many branches, items or children: how many were under way, and how many failed. */
  | { readonly kind: "density"; readonly key: string; readonly depth: number; readonly density: LaneDensity; readonly visit: StateVisit };

/** With more lanes than this, their density stands above them. */
const FEW_LANES = 8;
/** Up to so many lanes a container is open by itself: as many items as an inline Map has under way at most. */
const OPEN_LANES = 40;

/** What was opened or closed by hand, by the row's key; the rest is as it is by itself. */
export type Opened = ReadonlyMap<string, boolean>;

/** @returns the rows to draw, containers before what is inside them. */
export function timelineRows(visits: readonly StateVisit[], mapRuns: readonly ListedMapRun[], opened: Opened): readonly TimelineRow[] {
  const inside = new Map<number | undefined, StateVisit[]>();
  for (const visit of visits) {
    const siblings = inside.get(visit.parent);
    if (siblings === undefined) inside.set(visit.parent, [visit]);
    else siblings.push(visit);
  }
  const mapRunOf = mapRunsByVisit(visits, mapRuns);
  const rows: TimelineRow[] = [];
  const add = (visit: StateVisit, depth: number): void => {
    const key = `visit ${visit.id}`;
    const lanes = lanesOf(inside.get(visit.id) ?? []);
    const isOpen = lanes.length > 0 && (opened.get(key) ?? lanes.length <= OPEN_LANES);
    rows.push({ kind: "visit", key, depth, visit, inside: lanes.length, isOpen });
    const density = lanes.length > FEW_LANES ? laneDensity(lanes.map(spanOfLane)) : densityOfMapRun(visit, mapRunOf.get(visit));
    if (density !== undefined) rows.push({ kind: "density", key: `${key} density`, depth: depth + 1, density, visit });
    if (!isOpen) return;
    for (const lane of lanes) addLane(visit, lane, depth + 1);
  };
  const addLane = (parent: StateVisit, lane: readonly StateVisit[], depth: number): void => {
    const key = `lane ${parent.id} ${lane[0]?.branch ?? 0}`;
    const isOpen = opened.get(key) ?? parent.type === "Parallel";
    if (!(parent.type === "Parallel" && isOpen))
      rows.push({ kind: "lane", key, depth, label: labelOf(parent, lane), visits: lane, isOpen });
    if (isOpen) for (const visit of lane) add(visit, parent.type === "Parallel" ? depth : depth + 1);
  };
  for (const visit of inside.get(undefined) ?? []) add(visit, 0);
  return rows;
}

function lanesOf(visits: readonly StateVisit[]): readonly (readonly StateVisit[])[] {
  const lanes = new Map<number, StateVisit[]>();
  for (const visit of visits) {
    const lane = lanes.get(visit.branch ?? 0);
    if (lane === undefined) lanes.set(visit.branch ?? 0, [visit]);
    else lane.push(visit);
  }
  return [...lanes].sort(([a], [b]) => a - b).map(([, lane]) => lane);
}

function labelOf(parent: StateVisit, lane: readonly StateVisit[]): string {
  const branch = lane[0]?.branch ?? 0;
  return parent.type === "Parallel" ? `Branch ${branch + 1}` : `Item ${branch}`;
}

function spanOfLane(lane: readonly StateVisit[]): { readonly startMs: number; readonly stopMs: number; readonly failed: boolean } {
  const last = lane.at(-1);
  const end = last?.exitedMs ?? last?.attempts.at(-1)?.endMs ?? last?.enteredMs ?? 0;
  return { startMs: lane[0]?.enteredMs ?? 0, stopMs: end, failed: last?.error !== undefined && last.catcher === undefined };
}

/** A Map Run that was redriven belongs to the visit that ran it last. */
function mapRunsByVisit(visits: readonly StateVisit[], mapRuns: readonly ListedMapRun[]): ReadonlyMap<StateVisit, ListedMapRun> {
  return new Map(
    mapRuns.flatMap((mapRun) => {
      const visit = visits.findLast(({ at, enteredMs }) => at === mapRun.at && enteredMs <= mapRun.stopMs);
      return visit === undefined ? [] : [[visit, mapRun] as const];
    }),
  );
}

/** A distributed Map's children have histories of their own: only their density is drawn here. */
function densityOfMapRun(visit: StateVisit, mapRun: ListedMapRun | undefined): LaneDensity | undefined {
  if (mapRun === undefined) return undefined;
  const { running, failed, bucketMs } = mapRun.timeline;
  return { startMs: visit.enteredMs, bucketMs, running, failed, most: mapRun.concurrencyReached, total: mapRun.executionCounts.total };
}
