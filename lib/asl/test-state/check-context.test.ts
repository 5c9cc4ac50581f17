import { describe, expect, test } from "vitest";
import type { Json } from "../json/json";
import { checkContext } from "./check-context";

describe("the Context Object given to TestState", () => {
  test.each<{ context: Json; fault: string }>([
    { context: { Pokedex: {} }, fault: "Field 'Pokedex' is not allowed" },
    { context: { Execution: { pokemon: "squirtle" } }, fault: "Field 'pokemon' is not allowed" },
    { context: { Execution: { Id: 1 } }, fault: "Execution.Id must be a string" },
    { context: { Map: {} }, fault: "'Map' field is not supported when mocking a Context object" },
    { context: { State: { RetryCount: "1" } }, fault: "State.RetryCount must be a number" },
    { context: { constructor: {} }, fault: "Field 'constructor' is not allowed" },
  ])("$fault", ({ context, fault }) => {
    expect(checkContext(context, false)).toBe(`Invalid Context object provided: ${fault}`);
  });

  test("a task token belongs to a state that has one", () => {
    expect(checkContext({ Task: { Token: "t" } }, false)).toContain("contains 'Task'");
    expect(checkContext({ Task: { Token: "t" } }, true)).toBeUndefined();
  });

  test("empty objects are taken as they are", () => {
    expect(checkContext({ Execution: {}, State: {}, StateMachine: {} }, false)).toBeUndefined();
  });
});
