import type { Json } from "../../json/json";
import type { Flow } from "../flow";
import type { Soon } from "../process";
import { Fiber, type Outcome } from "../scheduler";
import type { ChildInput } from "./child-inputs";

/** What a child of a Map Run is known by. */
export interface ChildStart {
  readonly index: number;
  readonly given: ChildInput;
  readonly startMs: number;
  readonly flow: Flow;
}

/** What a Map Run does with each of its children. */
export interface ChildHandling {
  readonly begin: (child: ChildStart) => Soon<Json>;
  readonly ended: (child: ChildStart, outcome: Outcome<unknown>) => void;
}

/** A child execution under way. A fiber itself: there may be a million of them, and most are over as soon as they have begun. */
export class Child extends Fiber {
  constructor(
    readonly start: ChildStart,
    readonly handling: ChildHandling,
  ) {
    super();
    start.flow.fiber = this;
  }

  override begin(): Soon<Json> {
    return this.handling.begin(this.start);
  }

  override ended(outcome: Outcome<unknown>): void {
    this.handling.ended(this.start, outcome);
  }
}
