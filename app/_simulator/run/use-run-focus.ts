"use client";
import { useMemo, useState } from "react";
import type { HistoryEvent, JsonPointer, StateVisit } from "@/lib/asl";
import { runMarks, type RunMarks } from "../graph/run-marks";
import { eventVisits } from "./event-visits";
import { endOf, isEnd, type Moment } from "./moment";
import type { ViewedRun } from "./shown-run";
import { visitToShow } from "./visit-to-show";

/** What all views of one run look at together: a moment, a state, one of its visits, one of that one's attempts, an event. */
export interface RunFocus {
  readonly run: ViewedRun;
  readonly moment: Moment;
  readonly isAtEnd: boolean;
  readonly setMoment: (moment: Moment) => void;
  readonly marks: RunMarks;
  /** Which visit each event belongs to, by the event's index. */
  readonly owners: readonly (StateVisit | undefined)[];
  readonly selected: JsonPointer | undefined;
  /** The chosen visit of the selected state; the last one by the moment where none was chosen. */
  readonly visit: StateVisit | undefined;
  /** Index of the chosen attempt in that visit. */
  readonly attempt: number | undefined;
  readonly eventId: number | undefined;
  readonly selectState: (pointer: JsonPointer) => void;
  readonly selectVisit: (visit: StateVisit, attempt?: number) => void;
  readonly selectEvent: (event: HistoryEvent) => void;
}

/** The state that is selected, which editor and graph share with all runs. */
export interface SelectedState {
  readonly selected: JsonPointer | undefined;
  /** Selects a state and shows it in the editor. */
  readonly goTo: (pointer: JsonPointer) => void;
}

interface Choice {
  readonly run: ViewedRun | undefined;
  readonly moment?: Moment;
  readonly visitId?: number;
  readonly attempt?: number;
  readonly eventId?: number;
}

/** @returns undefined while there is no run. Another run begins at its end, with nothing chosen. */
export function useRunFocus(run: ViewedRun | undefined, { selected, goTo }: SelectedState): RunFocus | undefined {
  const [kept, setKept] = useState<Choice>({ run });
  const choice = kept.run === run ? kept : { run };
  const history = run?.result.history;
  const moment = useMemo(() => choice.moment ?? endOf(history ?? []), [choice.moment, history]);
  const marks = useMemo(() => run && runMarks(run, moment), [run, moment]);
  const owners = useMemo(() => (run === undefined ? [] : eventVisits(run.result.history, run.result.visits)), [run]);
  if (run === undefined || marks === undefined) return undefined;
  const chosen = choice.visitId === undefined ? undefined : run.result.visits[choice.visitId];
  const isChosen = chosen !== undefined && chosen.at === selected;
  const choose = (more: Omit<Choice, "run">) => {
    setKept({ run, ...(choice.moment && { moment: choice.moment }), ...more });
  };
  return {
    run,
    moment,
    isAtEnd: isEnd(run.result.history, moment),
    setMoment: (next) => {
      setKept({ ...choice, run, moment: next });
    },
    marks,
    owners,
    selected,
    visit: isChosen ? chosen : visitToShow(run.result.visits, selected, moment),
    attempt: isChosen ? choice.attempt : undefined,
    eventId: choice.eventId,
    selectState: (pointer) => {
      choose({});
      goTo(pointer);
    },
    selectVisit: (visit, attempt) => {
      choose({ visitId: visit.id, ...(attempt !== undefined && { attempt }) });
      goTo(visit.at);
    },
    selectEvent: (event) => {
      const owner = owners[event.id - 1];
      choose({ eventId: event.id, ...(owner && { visitId: owner.id }) });
      if (owner !== undefined) goTo(owner.at);
    },
  };
}
