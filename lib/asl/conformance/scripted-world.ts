import type { TaskAnswer, TaskWorld } from "../execution/task-world";
import type { JsonObject } from "../json/json";
import type { Comparator, ScriptedOutcome } from "./comparator";
import type { RecordedCase } from "./recorded-case";

/** A world that answers as AWS's was recorded to: scripted outcomes for tasks, and the objects of its buckets. */
export function scriptedWorld(recorded: RecordedCase, { createTaskMocks }: Comparator): TaskWorld {
  const mocks = createTaskMocks(recorded);
  const buckets = recorded.kind === "execution" ? recorded.s3 : undefined;
  return {
    answer: ({ state, input }) => answerOf(mocks.next({ state: recorded.kind === "test-state" ? null : state, input })),
    readObject: (bucket, key) => buckets?.[bucket]?.[key],
    listObjects: (bucket, prefix) => listed(buckets?.[bucket], prefix),
    writeObject: () => undefined,
  };
}

function answerOf(outcome: ScriptedOutcome | null): TaskAnswer {
  if (outcome === null) return { kind: "hangs" };
  const { error, cause, phase, submitted, workerName } = outcome;
  const common = { ...(submitted === undefined ? {} : { submitted }), ...(workerName === undefined ? {} : { workerName }) };
  if (outcome.timeout === true || outcome.pending === true) return { kind: "hangs", ...common };
  if (outcome.failed === true) return { kind: "fails", error, cause, ...(phase === undefined ? {} : { phase }), ...common };
  return { kind: "succeeds", output: outcome.output ?? null, ...common };
}

function listed(bucket: Readonly<Record<string, string>> | undefined, prefix: string): readonly JsonObject[] | undefined {
  if (bucket === undefined) return undefined;
  return Object.entries(bucket)
    .filter(([key]) => key.startsWith(prefix))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, body]) => ({ Key: key, Size: Buffer.byteLength(body) }));
}
