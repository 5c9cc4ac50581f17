import { parseDefinition, type Json, type TaskAnswer, type TaskRequest, type TaskWorld } from "@/lib/asl";
import { Buckets } from "./buckets";
import { CallLog, type SentMessage } from "./call-log";
import { nameThatFits } from "./name-that-fits";
import { isObject } from "./is-object";
import { resourceTarget, type ResourceTarget } from "./resource-target";
import { Script } from "./script";
import type { World, WorldScript } from "./world";
import type { WorldLog } from "./world-log";

export interface WorldRun {
  readonly tasks: TaskWorld;
  /** What has happened up to now. */
  readonly log: () => WorldLog;
}

const THROTTLED = { error: "Lambda.TooManyRequestsException", cause: "Rate Exceeded." };

/**
 * Brings a world to life for one run: tasks for the interpreter, and a log of what was asked of them. Equal worlds and
 * seeds answer equal requests equally.
 *
 * @param startMs - the run's start in epoch milliseconds of virtual time; `$elapsed` in scripts counts from it.
 * @throws Error when the world itself is wrong (an expression or child machine that does not parse): its author's fault.
 */
export function createWorld(world: World, { seed, startMs }: { readonly seed: number; readonly startMs: number }): WorldRun {
  return new RunningWorld(world, seed, startMs);
}

class RunningWorld implements WorldRun {
  readonly #log = new CallLog();
  readonly #buckets: Buckets;
  readonly #functions: ReadonlyMap<string, RunningScript>;
  readonly #states: ReadonlyMap<string, RunningScript>;
  readonly #machines: ReadonlyMap<string, NonNullable<ReturnType<NonNullable<TaskWorld["stateMachine"]>>>>;
  readonly #messages: SentMessage[] = [];
  readonly #unknown: { resource: string; state: string; nearest?: string }[] = [];
  readonly tasks: TaskWorld;

  constructor(
    private readonly world: World,
    private readonly seed: number,
    private readonly startMs: number,
  ) {
    this.#buckets = new Buckets(world.buckets, new Date(startMs).toISOString());
    this.#functions = this.#scripts(world.functions);
    this.#states = this.#scripts(world.states);
    this.#machines = childMachines(world.machines);
    this.tasks = {
      answer: (request) => this.#answer(request),
      readObject: (bucket, key) => this.#buckets.read(bucket, key),
      listObjects: (bucket, prefix) => this.#buckets.list(bucket, prefix),
      writeObject: (bucket, key, body) => {
        this.#buckets.write(bucket, key, body);
      },
      stateMachine: (arn) => this.#machines.get(arn) ?? this.#machines.get(arn.split(":").at(-1) ?? arn),
    };
  }

  readonly log = (): WorldLog => {
    const { calls, summaries } = this.#log;
    return { calls, summaries, messages: this.#messages, written: this.#buckets.written, unknown: this.#unknown };
  };

  #scripts(scripts: Readonly<Record<string, WorldScript>>): Map<string, RunningScript> {
    return new Map(Object.entries(scripts).map(([name, script]) => [name, runningScript(name, script, this.seed)]));
  }

  #answer(request: TaskRequest): TaskAnswer | Promise<TaskAnswer> {
    const target = resourceTarget(request);
    const byState = this.#states.get(request.state);
    if (byState) return this.#play(request.state, byState, request, target);
    for (const name of target.names) {
      const script = this.#functions.get(name);
      if (script) return this.#play(name, script, request, target);
    }
    return this.#builtIn(request, target) ?? this.#refuse(request, target);
  }

  #play(
    name: string,
    { script, concurrent, throttle }: RunningScript,
    request: TaskRequest,
    target: ResourceTarget,
  ): TaskAnswer | Promise<TaskAnswer> {
    const record = (answer: TaskAnswer | undefined): TaskAnswer => {
      const given = answer ?? exhausted(name, this.#log.count(name));
      this.#log.add(name, request, target.payload, given);
      return given.kind === "succeeds" ? { ...given, output: target.wrap(given.output) } : given;
    };
    if (concurrent !== undefined && this.#log.inFlight(name, request.nowMs) >= concurrent) return record({ kind: "fails", ...throttle });
    const call = {
      input: target.payload,
      call: this.#log.count(name) + 1,
      attempt: request.attempt,
      elapsedMs: request.nowMs - this.startMs,
    };
    const answer = script.answer(call);
    return answer instanceof Promise ? answer.then(record) : record(answer);
  }

  /** Queues, topics and buckets answer by themselves, as far as the world has them. */
  #builtIn(request: TaskRequest, { names, payload }: ResourceTarget): TaskAnswer | undefined {
    const output = this.#send(names, payload, request) ?? this.#object(names, payload);
    if (output === undefined) return undefined;
    const answer: TaskAnswer = { kind: "succeeds", output };
    this.#log.add(names.at(1) ?? request.resource, request, payload, answer);
    return answer;
  }

  #send(names: readonly string[], payload: Json, request: TaskRequest): Json | undefined {
    const queue = this.world.queues.find((name) => names.includes(`sqs:sendMessage:${name}`));
    const topic = this.world.topics.find((name) => names.includes(`sns:publish:${name}`));
    const to = queue ?? topic;
    if (to === undefined || !isObject(payload)) return undefined;
    this.#messages.push({ to, body: payload[queue === undefined ? "Message" : "MessageBody"] ?? null, sentMs: request.nowMs });
    return { MessageId: `00000000-0000-4000-8000-${String(this.#messages.length).padStart(12, "0")}` };
  }

  #object(names: readonly string[], payload: Json): Json | undefined {
    if (!isObject(payload)) return undefined;
    const { Bucket: bucket, Key: key, Body: body } = payload;
    if (typeof bucket !== "string" || typeof key !== "string" || !this.#buckets.has(bucket)) return undefined;
    if (names.includes("s3:putObject")) {
      this.#buckets.write(bucket, key, typeof body === "string" ? body : JSON.stringify(body ?? null));
      return { ETag: `"${key}"` };
    }
    const found = names.includes("s3:getObject") ? this.#buckets.read(bucket, key) : undefined;
    return found === undefined ? undefined : { Body: found, ContentLength: found.length };
  }

  /** The failure AWS would give for a resource that is not there; the log remembers it, so that a grade can say so. */
  #refuse(request: TaskRequest, target: ResourceTarget): TaskAnswer {
    const { resource, state } = request;
    const wanted = target.names.find((name) => !name.startsWith("arn:")) ?? resource;
    const nearest = nameThatFits(wanted, [...this.#functions.keys(), ...this.world.queues, ...this.world.topics]);
    this.#unknown.push({ resource: wanted, state, ...(nearest !== undefined && { nearest }) });
    const answer: TaskAnswer = isLambda(resource)
      ? { kind: "fails", error: "Lambda.ResourceNotFoundException", cause: `Function not found: ${wanted}` }
      : { kind: "fails", error: "Simulator.NoSuchResource", cause: `This world has no ${wanted}.` };
    this.#log.add(wanted, request, target.payload, answer);
    return answer;
  }
}

interface RunningScript {
  readonly script: Script;
  readonly concurrent: number | undefined;
  readonly throttle: { readonly error: string | undefined; readonly cause: string | undefined };
}

function runningScript(name: string, script: WorldScript, seed: number): RunningScript {
  if (Array.isArray(script)) return { script: new Script(name, script, seed), concurrent: undefined, throttle: THROTTLED };
  const { error = THROTTLED.error, cause = THROTTLED.cause } = script.throttle ?? {};
  return { script: new Script(name, script.answers, seed), concurrent: script.concurrent, throttle: { error, cause } };
}

function exhausted(name: string, calls: number): TaskAnswer {
  return { kind: "fails", error: "Simulator.NoAnswerLeft", cause: `The script of ${name} has no answer left for call ${calls + 1}.` };
}

function isLambda(resource: string): boolean {
  return resource.includes(":lambda:");
}

function childMachines(machines: World["machines"]): Map<string, NonNullable<ReturnType<NonNullable<TaskWorld["stateMachine"]>>>> {
  return new Map(
    Object.entries(machines).map(([name, { definition, type }]) => {
      const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
      if (!machine) throw new Error(`The world's child machine "${name}" is not valid: ${diagnostics[0]?.message ?? "no reason given"}`);
      return [name, { machine, type }];
    }),
  );
}
