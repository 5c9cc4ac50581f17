import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExecutionOptions, type ExecutionResult, type Json, parseDefinition, runExecution, type TaskAnswer, type TaskWorld } from ".";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:work";
const FIRST = "S0";
const name = fc.constantFrom(FIRST, "S1", "S2");
const leads = fc.oneof(
  fc.constant({ End: true }),
  name.map((Next) => ({ Next })),
);
const retry = [{ ErrorEquals: ["Boom", "States.Timeout"], IntervalSeconds: 1, MaxAttempts: 2, JitterStrategy: "FULL" }];
const state = fc.oneof(
  leads.map((to) => ({ Type: "Pass", ...to })),
  leads.map((to) => ({ Type: "Pass", Parameters: { "x.$": "$", "id.$": "States.UUID()" }, ResultPath: "$.y", ...to })),
  leads.map((to) => ({ Type: "Pass", Assign: { "v.$": "$" }, InputPath: "$.x", ...to })),
  leads.map((to) => ({ Type: "Wait", Seconds: 7, ...to })),
  leads.map((to) => ({ Type: "Task", Resource: LAMBDA, ...to })),
  leads.map((to) => ({ Type: "Task", Resource: LAMBDA, TimeoutSeconds: 3, Retry: retry, ResultPath: null, ...to })),
  fc.tuple(leads, name).map(([to, Next]) => ({ Type: "Task", Resource: LAMBDA, Catch: [{ ErrorEquals: ["States.ALL"], Next }], ...to })),
  name.map((Next) => ({ Type: "Choice", Choices: [{ Variable: "$.x", IsPresent: true, Next }], Default: FIRST })),
  fc.constant({ Type: "Fail", Error: "E" }),
);
/** Every state can be reached, so that the definition is a valid one; a loop ends by the limit of events. */
const block = fc.tuple(state, state, state).map(([S0, S1, S2]) => {
  const Choices = [
    { Variable: "$", NumericEquals: 1, Next: "S1" },
    { Variable: "$", NumericEquals: 2, Next: "S2" },
    { Variable: "$", NumericEquals: 3, Next: "End" },
  ];
  return { StartAt: "Start", States: { Start: { Type: "Choice", Choices, Default: FIRST }, S0, S1, S2, End: { Type: "Succeed" } } };
});
const answers = fc.array(
  fc.constantFrom<TaskAnswer>(
    { kind: "succeeds", output: { x: 1 } },
    { kind: "succeeds", output: null, afterMs: 2_000 },
    { kind: "succeeds", output: 5, afterMs: 3_000 },
    { kind: "fails", error: "Boom", cause: "it broke" },
    { kind: "fails", error: "Late", cause: undefined, afterMs: 40 },
  ),
  { minLength: 1, maxLength: 5 },
);

/** A Map of the block over five items, or a Parallel of it twice. */
const around = fc.constantFrom("distributed", "one at a time", "inline", "parallel");

function definitionOf(kind: string, inner: object): Json {
  const processor = (Mode: string): object => ({
    ProcessorConfig: Mode === "INLINE" ? { Mode } : { Mode, ExecutionType: "STANDARD" },
    ...inner,
  });
  const map = { Type: "Map", ItemsPath: "$", ToleratedFailureCount: 1, End: true };
  const states: Readonly<Record<string, object>> = {
    distributed: { ...map, ItemProcessor: processor("DISTRIBUTED") },
    "one at a time": { ...map, MaxConcurrency: 1, ItemProcessor: processor("DISTRIBUTED") },
    inline: { Type: "Map", ItemsPath: "$", End: true, ItemProcessor: processor("INLINE") },
    parallel: { Type: "Parallel", Branches: [inner, renamed(inner)], End: true },
  };
  return JSON.parse(JSON.stringify({ StartAt: "Outer", States: { Outer: states[kind] ?? {} } })) as Json;
}

/** State names are unique in a whole machine. */
function renamed(inner: object): Json {
  return JSON.parse(JSON.stringify(inner).replaceAll(/"(S\d|Start|End)"(?!:true)/g, '"Other$1"')) as Json;
}

function scripted(script: readonly TaskAnswer[]): TaskWorld {
  let asked = 0;
  return { answer: () => script[asked++ % script.length] ?? { kind: "hangs" } };
}

/** The same answers, each of which has to be waited for: so no state gets by without a process. */
function late({ answer }: TaskWorld): TaskWorld {
  return { answer: async (request) => await answer(request) };
}

const limits = { events: 60, transitions: 400 };

async function run(definition: Json, tasks: TaskWorld, options: Partial<ExecutionOptions>): Promise<ExecutionResult> {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
  if (machine === undefined) throw new Error(JSON.stringify(diagnostics));
  return await runExecution(machine, [0, 1, 2, 3, 1], { startTimeMs: 0, seed: 3, tasks, limits, ...options });
}

/** Without what is kept only for looking at it: of what a redrive goes on from, the histories of children and the options that spare them. */
function essence({ visits, mapRuns, redrivable, ...result }: ExecutionResult): object {
  expect(visits).toBeDefined();
  const left = JSON.stringify(redrivable?.checkpoint ?? null, (key, value: Json) => (key === "events" ? undefined : value));
  return { ...result, left, mapRuns: mapRuns.map((mapRun) => ({ ...mapRun, children: [] })) };
}

describe("what is spared makes no difference", () => {
  test("to answer at once, and to have to be waited for, give the same history", async () => {
    await fc.assert(
      fc.asyncProperty(around, block, answers, async (kind, inner, script) => {
        const definition = definitionOf(kind, inner);
        const options = { childHistories: "all", trace: true } as const;
        expect(await run(definition, scripted(script), options)).toEqual(await run(definition, late(scripted(script)), options));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test("histories and visits kept or not: status, output, counts and times are the same", async () => {
    await fc.assert(
      fc.asyncProperty(around, block, answers, async (kind, inner, script) => {
        const definition = definitionOf(kind, inner);
        const kept = await run(definition, scripted(script), { childHistories: "all", trace: true });
        const spared = await run(definition, scripted(script), { childHistories: "none" });
        expect(essence(spared)).toEqual(essence(kept));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
