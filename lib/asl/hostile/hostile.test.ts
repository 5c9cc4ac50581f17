import { expect, test } from "vitest";
import { type ExecutionOptions, type ExecutionResult, parseDefinition, runExecution } from "../index";
import { CORPUS } from "./corpus";
import type { HostileCase } from "./hostile-case";

const LIMIT_MS = 5000;

test("the corpus has grown, not shrunk", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(280);
  expect(new Set(CORPUS.map(({ says }) => says)).size).toBe(CORPUS.length);
});

test.each(CORPUS)("ends by name: $says", { timeout: LIMIT_MS }, async (hostile) => {
  const before = prototypeKeys();
  const { ended, cause } = await end(hostile);
  expect(ended).toBe(hostile.ends);
  if (hostile.cause !== undefined) expect(cause).toContain(hostile.cause);
  expect(prototypeKeys()).toEqual(before);
});

interface End {
  readonly ended: string;
  readonly cause: string;
}

async function end(hostile: HostileCase): Promise<End> {
  const { definition } = hostile;
  const text = typeof definition === "string" ? definition : JSON.stringify(definition);
  const { machine, diagnostics } = parseDefinition(text, { type: hostile.type ?? "STANDARD" });
  if (machine !== undefined) return endOf(await runExecution(machine, hostile.input ?? {}, options(hostile)));
  const refusal = diagnostics.find(({ severity }) => severity === "ERROR");
  return { ended: refusal?.code ?? "no machine, and no error either", cause: refusal?.message ?? "" };
}

function endOf({ status, error, cause, limitReached }: ExecutionResult): End {
  const ended = limitReached === undefined ? (error ?? status) : `limit ${limitReached}`;
  return { ended, cause: cause ?? "" };
}

function options({ type, limits, world }: HostileCase): ExecutionOptions {
  return {
    startTimeMs: 0,
    seed: 1,
    tasks: { answer: ({ input }) => ({ kind: "succeeds", output: input }), ...world },
    ...(type === undefined ? {} : { type }),
    ...(limits === undefined ? {} : { limits }),
  };
}

function prototypeKeys(): readonly (readonly string[])[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Object.getOwnPropertyNames(prototype),
  );
}
