import type { Json } from "../../json/json";
import type { Flow } from "../flow";
import type { Soon } from "../process";
import { Fiber, type Outcome } from "../scheduler";
import type { ChildInput } from "./child-inputs";

/** What a Map Run does with each of its children. */
export interface ChildHandling {
  readonly begin: (child: Child) => Soon<Json>;
  readonly ended: (child: Child, outcome: Outcome<unknown>) => void;
}

/** A child execution under way. A fiber itself: there may be a million of them, and most are over as soon as they have begun. */
export class Child extends Fiber {
  constructor(
    readonly index: number,
    readonly given: ChildInput,
    readonly flow: Flow,
    readonly handling: ChildHandling,
  ) {
    super();
    flow.fiber = this;
  }

  /** Epoch milliseconds of virtual time at which it was started. */
  startMs = 0;

  override begin(): Soon<Json> {
    return this.handling.begin(this);
  }

  override ended(outcome: Outcome<unknown>): void {
    this.handling.ended(this, outcome);
  }
}
