import type { Json } from "@/lib/asl";
import type { AssertionName } from "../assertions";

/** An expectation that a run of the reference meets. */
export interface Candidate {
  readonly kind: AssertionName;
  readonly expected: Json;
  /** What it asks for, in words. */
  readonly says: string;
  /**
   * How much it binds a learner beyond what the task asks: 0 is what the world outside sees, 3 how the machine is built inside. Of two checks
   * that notice the same mistakes, the one that binds less is the better one.
   */
  readonly binds: 0 | 1 | 2 | 3;
}
