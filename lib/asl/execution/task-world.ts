import type { Json, JsonObject } from "../json/json";
import type { StateMachine, WorkflowType } from "../definition/state-machine";

/** One attempt of a Task, as the world outside sees it. */
export interface TaskRequest {
  /** The Resource as written: a Lambda or activity ARN, or `arn:aws:states:::service:action[.pattern]`. */
  readonly resource: string;
  /** The state's name. */
  readonly state: string;
  /** Evaluated Parameters or Arguments; a Lambda's or an activity's payload. */
  readonly input: Json;
  /** Counts from 1 within this visit of the state. */
  readonly attempt: number;
  /** Epoch milliseconds of virtual time at which the attempt starts. */
  readonly nowMs: number;
  /** Present for `.waitForTaskToken` and activities. */
  readonly taskToken?: string;
  /** Evaluated Credentials, where given. */
  readonly credentials?: Json;
  /** Where in a Map Run this runs: index of the child; undefined outside. */
  readonly mapIndex?: number;
}

interface Answering {
  /** Virtual milliseconds after the attempt started; 0 by default. */
  readonly afterMs?: number;
  /** Output of TaskSubmitted, for `.sync` and `.waitForTaskToken`. */
  readonly submitted?: Json;
  /** Name of the activity worker. */
  readonly workerName?: string;
  /** When heartbeats arrive, milliseconds after the start, ascending. */
  readonly heartbeatsMs?: readonly number[];
}

/** How an attempt ends. `hangs`: no answer ever comes; the state's own timeout or heartbeat ends it. */
export type TaskAnswer =
  | (Answering & { readonly kind: "succeeds"; readonly output: Json })
  | (Answering & {
      readonly kind: "fails";
      /** Undefined as in SendTaskFailure without an error. */
      readonly error: string | undefined;
      readonly cause: string | undefined;
      /** Where it failed, if before it ran: the history then has `…ScheduleFailed`, `…StartFailed`, `…SubmitFailed`. */
      readonly phase?: "schedule" | "start" | "submit";
    })
  | (Answering & { readonly kind: "hangs" });

/** A bucket's object as ItemReader reads it and ResultWriter writes it. */
export interface StoredObject {
  readonly key: string;
  readonly body: string;
}

/** Everything an execution asks of the world outside. Deterministic: equal requests in an equal order, equal answers. */
export interface TaskWorld {
  /** Answers at once where it can; a promise only where a script asks JSONata, as the interpreter's own queries do. */
  readonly answer: (request: TaskRequest) => TaskAnswer | Promise<TaskAnswer>;
  /** @returns the body, or undefined where there is no such object. Large bodies may come as lines on demand. */
  readonly readObject?: (bucket: string, key: string) => string | undefined;
  /** @returns keys with the prefix, in key order, with sizes; undefined where there is no such bucket. */
  readonly listObjects?: (bucket: string, prefix: string) => readonly JsonObject[] | undefined;
  /** Keeps a file of ResultWriter's. */
  readonly writeObject?: (bucket: string, key: string, body: string) => void;
  /** A child machine for `states:startExecution`; undefined: the task is answered by `answer` like any other. */
  readonly stateMachine?: (arn: string) => { readonly machine: StateMachine; readonly type: WorkflowType } | undefined;
}
