import fc from "fast-check";
import type { Json, TaskAnswer, TaskWorld } from "../index";

type Fields = Readonly<Record<string, unknown>>;
/** A block under construction: names are unique in the whole definition because each takes the next number. */
type Numbering = () => number;
type StateMaker = (next: Fields, number: Numbering, depth: number) => Fields;

const ERRORS = ["States.ALL", "States.TaskFailed", "States.Timeout", "E1", "E2"];
const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
const RESOURCES = [FUNCTION, "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "arn:aws:states:us-east-1:123456789012:activity:a"];

const retriers = fc.array(
  fc.record({
    ErrorEquals: fc.constantFrom(...ERRORS.slice(1)).map((error) => [error]),
    MaxAttempts: fc.nat(4),
    IntervalSeconds: fc.integer({ min: 1, max: 100 }),
    BackoffRate: fc.integer({ min: 1, max: 3 }),
    JitterStrategy: fc.constantFrom("FULL", "NONE"),
  }),
  { maxLength: 2 },
);
const handling = fc.record({ retriers, error: fc.constantFrom(...ERRORS), catches: fc.boolean() });

interface Handling {
  readonly retriers: readonly Fields[];
  readonly error: string;
  readonly catches: boolean;
}

function handled({ retriers: Retry, error, catches }: Handling, next: Fields): Fields {
  const target = next["Next"];
  const Catch = catches && target !== undefined ? [{ ErrorEquals: [error], Next: target }] : [];
  return { ...(Retry.length > 0 && { Retry }), ...(Catch.length > 0 && { Catch }) };
}

type Inner = fc.Arbitrary<readonly StateMaker[]>;

// JSONPath and JSONata differ in the fields that read data.

function passes(isJsonata: boolean): fc.Arbitrary<StateMaker> {
  return fc.jsonValue({ maxDepth: 2 }).map(
    (value): StateMaker =>
      (next) => {
        const fields = isJsonata
          ? { Output: { v: value, i: "{% $states.input %}" }, Assign: { x: "{% 1 + 1 %}" } }
          : { Result: value, ResultPath: "$.v" };
        return { Type: "Pass", ...fields, ...next };
      },
  );
}

function waits(): fc.Arbitrary<StateMaker> {
  return fc.integer({ min: 0, max: 99_999_999 }).map(
    (Seconds): StateMaker =>
      (next) => ({ Type: "Wait", Seconds, ...next }),
  );
}

function tasks(isJsonata: boolean): fc.Arbitrary<StateMaker> {
  return fc
    .record({ resource: fc.constantFrom(...RESOURCES), timeout: fc.integer({ min: 2, max: 5000 }), heartbeat: fc.boolean(), how: handling })
    .map(
      ({ resource, timeout, heartbeat, how }): StateMaker =>
        (next) => ({
          Type: "Task",
          Resource: resource,
          ...(resource.includes("sqs") && { [isJsonata ? "Arguments" : "Parameters"]: { QueueUrl: "q", MessageBody: "m" } }),
          TimeoutSeconds: timeout,
          ...(heartbeat && { HeartbeatSeconds: 1 }),
          ...handled(how, next),
          ...next,
        }),
    );
}

function parallels(inner: Inner): fc.Arbitrary<StateMaker> {
  return fc.record({ branches: fc.array(inner, { minLength: 1, maxLength: 3 }), how: handling }).map(
    ({ branches, how }): StateMaker =>
      (next, number, depth) => ({
        Type: "Parallel",
        Branches: branches.map((states) => block(states, number, depth + 1)),
        ...handled(how, next),
        ...next,
      }),
  );
}

function maps(isJsonata: boolean, inner: Inner): fc.Arbitrary<StateMaker> {
  return fc
    .record({ states: inner, isSpread: fc.boolean(), tolerated: fc.nat(100), concurrency: fc.nat(3), items: fc.nat(6), how: handling })
    .map(
      ({ states, isSpread, tolerated, concurrency, items, how }): StateMaker =>
        (next, number, depth) => {
          const list = Array.from({ length: items }, (_, index) => index);
          // Distributed at the top alone: nested ones would multiply beyond what a test has time for.
          const spread = isSpread && depth === 0;
          return {
            Type: "Map",
            ...(isJsonata ? { Items: list } : { ItemsPath: "$.items", Parameters: { "v.$": "$$.Map.Item.Value" } }),
            MaxConcurrency: concurrency,
            ItemProcessor: {
              ...(spread && { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } }),
              ...block(states, number, depth + 1),
            },
            ...(spread && { ToleratedFailurePercentage: tolerated }),
            ...handled(how, next),
            ...next,
          };
        },
    );
}

function choices(isJsonata: boolean): fc.Arbitrary<StateMaker> {
  return fc.boolean().map(
    (value): StateMaker =>
      (next, number) => {
        const target = next["Next"] ?? `Ends${number()}`;
        const rule = isJsonata ? { Condition: `{% ${value} %}` } : { Variable: "$.v", IsPresent: value };
        return { Type: "Choice", Choices: [{ ...rule, Next: target }], Default: target };
      },
  );
}

function ends(): fc.Arbitrary<StateMaker> {
  return fc.constantFrom<Fields>({ Type: "Succeed" }, { Type: "Fail", Error: "E1", Cause: "as made" }).map(
    (state): StateMaker =>
      () =>
        state,
  );
}

function makers(isJsonata: boolean, inner: Inner): fc.Arbitrary<StateMaker> {
  return fc.oneof(
    { weight: 4, arbitrary: passes(isJsonata) },
    { weight: 2, arbitrary: waits() },
    { weight: 5, arbitrary: tasks(isJsonata) },
    parallels(inner),
    maps(isJsonata, inner),
    choices(isJsonata),
    ends(),
  );
}

/** Links states into a line that ends, or where it has a Succeed or Fail, up to there. */
function block(states: readonly StateMaker[], number: Numbering, depth: number): Fields {
  const names = states.map(() => `S${number()}`);
  const made: Record<string, Fields> = {};
  for (const [index, make] of states.entries()) {
    const following = names[index + 1];
    const state = make(following === undefined ? { End: true } : { Next: following }, number, depth);
    made[names[index] ?? ""] = state;
    addEndOfChoice(made, state);
    if (state["Type"] === "Succeed" || state["Type"] === "Fail") break;
  }
  return { StartAt: names[0], States: made };
}

/** The last state of a line may be a Choice, which must lead somewhere. */
function addEndOfChoice(made: Record<string, Fields>, { Type, Default }: Fields): void {
  if (Type === "Choice" && typeof Default === "string" && Default.startsWith("Ends")) made[Default] = { Type: "Succeed" };
}

function statesOf(isJsonata: boolean, depth: number): fc.Arbitrary<readonly StateMaker[]> {
  const inner = depth === 0 ? fc.constant<readonly StateMaker[]>([() => ({ Type: "Succeed" })]) : statesOf(isJsonata, depth - 1);
  return fc.array(makers(isJsonata, inner), { minLength: 1, maxLength: 4 });
}

/** Valid definitions over all eight state types, in either query language, with Retry and Catch, nested up to three deep. */
export const definitions: fc.Arbitrary<string> = fc.boolean().chain((isJsonata) =>
  statesOf(isJsonata, 2).map((states) => {
    let count = 0;
    const number = (): number => (count += 1);
    return JSON.stringify({ QueryLanguage: isJsonata ? "JSONata" : "JSONPath", ...block(states, number, 0) });
  }),
);

/** Inputs that the Maps of `definitions` find their items in, and some that they do not. */
export const inputs: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ items: fc.array(fc.integer(), { maxLength: 8 }), other: fc.jsonValue({ maxDepth: 3 }) }),
  fc.jsonValue({ maxDepth: 3 }),
) as fc.Arbitrary<Json>;

const answers: fc.Arbitrary<TaskAnswer> = fc.oneof(
  fc.record({ kind: fc.constant("succeeds" as const), output: inputs, afterMs: fc.nat(10_000_000) }),
  fc.record({
    kind: fc.constant("fails" as const),
    error: fc.constantFrom("E1", "E2", "States.TaskFailed", undefined),
    cause: fc.constantFrom("why", undefined),
    afterMs: fc.nat(1000),
  }),
  fc.constant<TaskAnswer>({ kind: "hangs" }),
);

/** Worlds that answer by the state's name and the attempt, so equal requests get equal answers. */
export const worlds: fc.Arbitrary<TaskWorld> = fc.array(answers, { minLength: 1, maxLength: 6 }).map((list) => ({
  answer: ({ state, attempt }) => list[(state.length + attempt + Number(state.slice(1))) % list.length] ?? { kind: "hangs" },
}));
