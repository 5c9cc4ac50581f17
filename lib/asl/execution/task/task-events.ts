import type { Detailed, EventDetails } from "../../history/history-recorder";
import type { Json } from "../../json/json";
import type { StateRun } from "../state-run";
import type { TaskResource } from "./task-resource";

/** What was decided before an attempt: its input, its limits, and as whom it runs. */
export interface TaskPlan {
  readonly input: Json;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
  readonly credentials: Json | undefined;
}

const PREFIX = { lambda: "LambdaFunction", activity: "Activity", integration: "Task" } as const;
const DETAILS_PREFIX = { lambda: "lambdaFunction", activity: "activity", integration: "task" } as const;

type TaskEvent =
  | "Scheduled"
  | "Started"
  | "Submitted"
  | "Succeeded"
  | "Failed"
  | "TimedOut"
  | "ScheduleFailed"
  | "StartFailed"
  | "SubmitFailed";

/** Writes the events of one attempt of a task, in the words of its kind of resource. */
export class TaskEvents {
  constructor(
    readonly run: StateRun,
    readonly resource: TaskResource,
  ) {}

  scheduled({ input, timeoutSeconds, heartbeatSeconds, credentials }: TaskPlan): void {
    if (!this.#keeps) {
      this.#count();
      return;
    }
    const { execution } = this.run.flow;
    const text = execution.text.of(input);
    const { resource } = this;
    this.#add("Scheduled", {
      ...(resource.kind === "integration"
        ? { parameters: text, region: execution.identity.region }
        : { input: text, inputDetails: WHOLE, resource: resource.arn }),
      timeoutInSeconds: timeoutSeconds,
      heartbeatInSeconds: heartbeatSeconds,
      taskCredentials: credentials === undefined ? undefined : roleOf(credentials),
    });
  }

  started(workerName: string | undefined): void {
    if (this.#keeps) this.#add("Started", this.resource.kind === "activity" ? { workerName } : NOTHING);
    else this.#count();
  }

  submitted(output: Json): void {
    if (this.#keeps) this.#add("Submitted", { output: JSON.stringify(output), outputDetails: WHOLE });
    else this.#count();
  }

  succeeded(output: Json): void {
    if (this.#keeps) this.#add("Succeeded", { output: this.run.flow.execution.text.of(output), outputDetails: WHOLE });
    else this.#count();
  }

  failed(
    how: "Failed" | "TimedOut" | "ScheduleFailed" | "StartFailed" | "SubmitFailed",
    error: string | undefined,
    cause: string | undefined,
  ): void {
    if (this.#keeps) this.#add(how, { error, cause });
    else this.#count();
  }

  get #keeps(): boolean {
    return this.run.flow.execution.keepsHistory;
  }

  #add(event: TaskEvent, details: EventDetails): void {
    this.run.flow.add(`${PREFIX[this.resource.kind]}${event}`, this.#detailed(event, details));
  }

  /** An event of a history that nobody keeps. */
  #count(): void {
    const { flow } = this.run;
    flow.lastEventId = flow.execution.nextEventId();
  }

  #detailed(event: TaskEvent, details: EventDetails): Detailed | undefined {
    const { resource } = this;
    if (resource.kind === "lambda" && event === "Started") return undefined;
    const about = resource.kind === "integration" ? { resource: resource.resource, resourceType: resource.resourceType } : {};
    return { name: `${DETAILS_PREFIX[resource.kind]}${event}EventDetails`, details: { ...details, ...about } };
  }
}

const WHOLE = { truncated: false };
const NOTHING: EventDetails = {};

/** Credentials name a role as `RoleArn`, the history as `roleArn`. */
function roleOf(credentials: Json): Json {
  if (typeof credentials !== "object" || credentials === null || !("RoleArn" in credentials)) return credentials;
  return { roleArn: credentials.RoleArn };
}
