import type { MapState } from "../../definition/states";
import { StatesError } from "../../errors/states-error";
import type { Json } from "../../json/json";
import { leaveWithResult } from "../data-flow";
import type { MapRun } from "../execution-result";
import { arrived, type Process } from "../process";
import type { StateRun, Transition } from "../state-run";
import { ChildInputs } from "./child-inputs";
import { mapRunItems } from "./map-run-items";
import { MapRunIdentity } from "./map-run-identity";
import { MapRunLedger } from "./map-run-ledger";
import { mapRunPlan } from "./map-run-plan";
import { resultsFrom, resultsInFiles, resultsInState } from "./results";
import type { MapRunResumption, MapRunWork } from "./map-run-work";
import { MapRunChildren } from "./run-children";

/** From then on the end of a distributed Map follows MapRunStarted, before that MapRunSucceeded: recorded until June and from November 2024. */
const CHAINS_TO_START_SINCE_MS = Date.UTC(2024, 8, 1);

/**
 * Runs a distributed Map: a Map Run, with a child execution for each item or batch.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
export function* runDistributedMap(state: MapState, run: StateRun): Process<Transition> {
  const { flow } = run;
  const before = run.takeLeft();
  const left = before?.kind === "mapRun" ? { ...before, children: new Map(before.children) } : undefined;
  const source = yield* mapRunItems(state, run);
  flow.add("MapStateStarted", { name: "mapStateStartedEventDetails", details: { length: source.length } });
  const plan = yield* mapRunPlan(state, run, source.input);
  const identity = new MapRunIdentity(
    flow.execution.identity,
    left?.draw ?? Math.floor(run.simulation.random.next() * 2 ** 32),
    state.label,
  );
  const startedId = begin(run, identity.arn, left);
  const results =
    left === undefined
      ? ((yield* resultsInFiles(state, run, identity.arn)) ?? resultsInState(state))
      : resultsFrom(left.results, { state, world: run.simulation.world, mapRunArn: identity.arn });
  const inputs = new ChildInputs(state, run, { ...source, batch: plan.batch });
  const ledger = new MapRunLedger(run.clock.now(), left?.succeeded);
  const work = { plan, inputs, totalItems: source.items.count, identity, ledger, results, left };
  const result = yield* perform(state, run, work);
  const chainsToStart = run.simulation.options.startTimeMs >= CHAINS_TO_START_SINCE_MS;
  flow.add("MapRunSucceeded");
  flow.execution.addEvent("MapStateSucceeded", flow.lastEventId); // recorded: what comes next does not follow it
  if (chainsToStart) flow.lastEventId = startedId;
  return yield* arrived(leaveWithResult(state, run, { result, to: state.transition }));
}

function begin(run: StateRun, mapRunArn: string, left: MapRunResumption | undefined): number {
  if (left === undefined) return run.flow.add("MapRunStarted", { name: "mapRunStartedEventDetails", details: { mapRunArn } });
  const details = { mapRunArn, redriveCount: left.redriveCount };
  return run.flow.add("MapRunRedriven", { name: "mapRunRedrivenEventDetails", details });
}

/** Runs the children and keeps the record of the Map Run, however it ends. @throws StatesError after MapRunFailed. */
function* perform(state: MapState, run: StateRun, work: MapRunWork): Process<Json> {
  const children = new MapRunChildren(state, run, work);
  run.progress = children;
  const record = new MapRunRecord(state, run, { work, children });
  try {
    if (yield* children.all()) {
      record.status = "SUCCEEDED";
      return work.results.finish();
    }
    for (const child of run.flow.inner) child.abort();
    throw new StatesError("States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded", {
      at: state.at,
      mend: "Look at the children that failed; tolerate more with ToleratedFailureCount or ToleratedFailurePercentage, or let the child retry.",
    });
  } catch (error) {
    record.status = "FAILED";
    failMapRun(run, error);
    throw error;
  } finally {
    record.write();
  }
}

function failMapRun(run: StateRun, error: unknown): void {
  if (!(error instanceof StatesError) || !error.canBeHandled) return;
  run.flow.add("MapRunFailed", { name: "mapRunFailedEventDetails", details: { error: error.error, cause: error.cause } });
}

/** What DescribeMapRun tells of a Map Run once it is over. */
class MapRunRecord {
  /** Stays so where the run is stopped from outside. */
  status: MapRun["status"] = "ABORTED";

  constructor(
    readonly state: MapState,
    readonly run: StateRun,
    readonly made: { readonly work: MapRunWork; readonly children: MapRunChildren },
  ) {}

  write(): void {
    const { work, children } = this.made;
    const { plan, ledger, identity, results } = work;
    ledger.close(this.run.clock.now());
    this.run.simulation.mapRuns.push({
      arn: identity.arn,
      state: this.state.name,
      at: this.state.at,
      status: this.status,
      startMs: work.left?.startMs ?? ledger.timeline.startMs,
      stopMs: this.run.clock.now(),
      maxConcurrency: plan.isConcurrencyGiven ? plan.concurrency : 0,
      toleratedFailureCount: plan.toleratedCount ?? 0,
      toleratedFailurePercentage: plan.toleratedPercentage ?? 0,
      redriveCount: work.left?.redriveCount ?? 0,
      children: children.kept,
      files: results.files,
      ...ledger.record(),
    });
  }
}
