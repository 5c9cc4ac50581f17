import type { Assigning, Catcher, Handling, InputOutput, NextOrEnd, Resulting, Retrier } from "../states";
import type { Builder } from "./builder";

// Defaults of a Retrier: https://states-language.net/spec.html#retrying-after-error
const INTERVAL_SECONDS = 1;
const MAX_ATTEMPTS = 3;
const BACKOFF_RATE = 2;

export function transition(from: Builder): NextOrEnd {
  const next = from.text("Next");
  return next === undefined ? { kind: "end" } : { kind: "next", state: next };
}

export function inputOutput(from: Builder): InputOutput {
  return { inputPath: from.path("InputPath"), outputPath: from.path("OutputPath"), output: from.query("Output") };
}

export function assigning(from: Builder): Assigning {
  return { assign: from.query("Assign") };
}

export function resulting(from: Builder): Resulting {
  return {
    arguments: from.query("Parameters") ?? from.query("Arguments"),
    resultSelector: from.query("ResultSelector"),
    resultPath: from.reference("ResultPath"),
  };
}

export function handling(from: Builder): Handling {
  return { retry: from.parts("Retry").map(retrier), catch: from.parts("Catch").map(catcher) };
}

function retrier(from: Builder): Retrier {
  return {
    at: from.at,
    errorEquals: from.texts("ErrorEquals") ?? [],
    intervalSeconds: from.number("IntervalSeconds") ?? INTERVAL_SECONDS,
    maxAttempts: from.number("MaxAttempts") ?? MAX_ATTEMPTS,
    backoffRate: from.number("BackoffRate") ?? BACKOFF_RATE,
    maxDelaySeconds: from.number("MaxDelaySeconds"),
    jitterStrategy: from.oneOf("JitterStrategy", ["NONE", "FULL"]) ?? "NONE",
  };
}

function catcher(from: Builder): Catcher {
  return {
    at: from.at,
    errorEquals: from.texts("ErrorEquals") ?? [],
    next: from.text("Next") ?? "",
    resultPath: from.reference("ResultPath"),
    output: from.query("Output"),
    assign: from.query("Assign"),
  };
}
