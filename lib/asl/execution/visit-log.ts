import type { Json, JsonObject, JsonPointer } from "../json/json";
import type { Attempt, DataStage, StateVisit } from "./execution-result";

type Draft = { -readonly [Field in keyof StateVisit]: StateVisit[Field] };

/** One visit while it lasts. */
export class VisitDraft {
  readonly stages: DataStage[] = [];
  readonly attempts: Attempt[] = [];

  constructor(readonly visit: Draft) {}

  stage(field: string, value: Json): void {
    this.stages.push({ field, value });
  }
}

/** What a visit is known by as it begins. */
export interface VisitStart {
  readonly state: string;
  readonly type: string;
  readonly at: JsonPointer;
  readonly place: VisitPlace | undefined;
  readonly enteredMs: number;
  readonly enteredEventId: number;
  readonly context: JsonObject;
  readonly variablesBefore: JsonObject;
}

/** The visit around a branch or an item, and which of them it is. */
export interface VisitPlace {
  readonly parent: number | undefined;
  readonly branch: number;
}

/** The visits of one history, in order of entry; none unless they are asked for. */
export class VisitLog {
  readonly #drafts: VisitDraft[] = [];

  constructor(readonly isKept: boolean) {}

  begin(start: () => VisitStart): VisitDraft | undefined {
    if (!this.isKept) return undefined;
    const { place, ...rest } = start();
    const around = place === undefined ? {} : { branch: place.branch, ...(place.parent === undefined ? {} : { parent: place.parent }) };
    const draft = new VisitDraft({ ...rest, ...around, id: this.#drafts.length, attempts: [], stages: [] });
    this.#drafts.push(draft);
    return draft;
  }

  get visits(): readonly StateVisit[] {
    return this.#drafts.map((draft) => ({ ...draft.visit, attempts: draft.attempts, stages: draft.stages }));
  }
}
