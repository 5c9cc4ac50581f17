/** The definitions that the interpreter's benchmarks and the comparison with a peer both run. */

/** Pass and Choice count from 0 to `turns`: two states a turn. */
export function counterLoop(turns: number): string {
  return JSON.stringify({
    StartAt: "Count",
    States: {
      Count: { Type: "Pass", Parameters: { "n.$": "States.MathAdd($.n, 1)" }, Next: "Enough" },
      Enough: { Type: "Choice", Choices: [{ Variable: "$.n", NumericLessThan: turns, Next: "Count" }], Default: "Done" },
      Done: { Type: "Succeed" },
    },
  });
}

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:work";

/** A Map of one Task an item; `distributed` for more than an execution's history could hold. */
export function mapOfTasks(distributed: boolean, resultPath?: string | null): string {
  return JSON.stringify({
    StartAt: "Each",
    States: {
      Each: {
        Type: "Map",
        ItemsPath: "$.items",
        ...(resultPath === undefined ? {} : { ResultPath: resultPath }),
        ItemProcessor: {
          ...(distributed ? { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } } : {}),
          StartAt: "Work",
          States: { Work: { Type: "Task", Resource: LAMBDA, End: true } },
        },
        End: true,
      },
    },
  });
}

/** A Wait of a year's length around a Task that fails eight times before it succeeds. */
export function yearOfWaiting(): string {
  return JSON.stringify({
    StartAt: "Wait",
    States: {
      Wait: { Type: "Wait", Seconds: 31_000_000, Next: "Call" },
      Call: {
        Type: "Task",
        Resource: LAMBDA,
        Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 60, BackoffRate: 2, MaxAttempts: 8 }],
        End: true,
      },
    },
  });
}

/** One Pass in JSONata mode, looped `turns` times, so that what is measured is the expression. */
export function jsonataLoop(turns: number, expression: string): string {
  return JSON.stringify({
    QueryLanguage: "JSONata",
    StartAt: "Count",
    States: {
      Count: {
        Type: "Pass",
        Output: { n: "{% $states.input.n + 1 %}", orders: "{% $states.input.orders %}", sum: `{% ${expression} %}` },
        Next: "Enough",
      },
      Enough: { Type: "Choice", Choices: [{ Condition: `{% $states.input.n < ${String(turns)} %}`, Next: "Count" }], Default: "Done" },
      Done: { Type: "Succeed" },
    },
  });
}
