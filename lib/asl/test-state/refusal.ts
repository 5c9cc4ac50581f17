import type { TestStateException } from "./test-state-request";

/** Thrown inside `test-state` alone: `testState` hands the exception out as data. */
export class Refusal extends Error {
  constructor(readonly exception: TestStateException) {
    super(exception.message);
  }
}

/** @throws Refusal always: TestState's ValidationException. */
export function refuse(message: string): never {
  throw new Refusal({ code: "ValidationException", message });
}

/** @throws Refusal always: TestState's InvalidDefinition. */
export function refuseDefinition(message: string): never {
  throw new Refusal({ code: "InvalidDefinition", message });
}
