import type { Json } from "@/lib/asl";
import { draw } from "../draw";
import { type FoundTask, findTasks } from "../find-tasks";
import type { World, WorldAnswer, WorldScript } from "../world";
import type { MockConfigFile, MockedCall, MockedResponse } from "./mock-config";

export interface ExportedMocks {
  readonly config: MockConfigFile;
  /** What the file cannot say, each a sentence. */
  readonly notes: readonly string[];
}

/** Calls written for an answer that serves for ever: a mock configuration must say how many. */
const FOR_EVER = 100;

/**
 * Writes a world as a mock configuration of Step Functions Local, for the Task states of a definition.
 *
 * @param names - of the machine and the test case in the file.
 * @param seed - the luck of a `failureRate` is drawn from it and written down, since the file knows no chance.
 */
export function exportMockConfig(
  world: World,
  definition: Json,
  names: { readonly machine: string; readonly testCase: string; readonly seed: number },
): ExportedMocks {
  const notes = new Set<string>(lostParts(world));
  const states: Record<string, string> = {};
  const responses: Record<string, MockedResponse> = {};
  const scripts = new Map<string, string>();
  for (const task of findTasks(definition)) {
    const found = scriptOf(task, world);
    if (found === undefined) {
      notes.add(`"${task.state}" has no answers in the world: Step Functions Local would call the real service.`);
      continue;
    }
    const earlier = scripts.get(found.key);
    if (earlier !== undefined && earlier !== task.state)
      notes.add(
        `"${earlier}" and "${task.state}" share the answers of ${found.name} here; Step Functions Local counts the calls of each by itself.`,
      );
    scripts.set(found.key, earlier ?? task.state);
    const response = responseOf(found, { task, seed: names.seed, notes });
    if (response === undefined) continue;
    const name = `${task.state.replaceAll(/[^A-Za-z0-9]+/g, "")}Mock`;
    const free = Object.hasOwn(responses, name) ? `${name}${Object.keys(responses).length}` : name;
    responses[free] = response;
    states[task.state] = free;
  }
  return {
    config: { StateMachines: { [names.machine]: { TestCases: { [names.testCase]: states } } }, MockedResponses: responses },
    notes: [...notes],
  };
}

interface FoundScript {
  readonly key: string;
  readonly name: string;
  readonly script: WorldScript;
}

function scriptOf({ state, names }: FoundTask, world: World): FoundScript | undefined {
  const byState = world.states[state];
  if (byState !== undefined) return { key: `states/${state}`, name: state, script: byState };
  const name = names.find((known) => Object.hasOwn(world.functions, known));
  const script = name === undefined ? undefined : world.functions[name];
  return name === undefined || script === undefined ? undefined : { key: `functions/${name}`, name, script };
}

function lostParts({ buckets, queues, topics, machines }: World): string[] {
  const parts = [
    Object.keys(buckets).length > 0 ? "buckets" : "",
    queues.length > 0 ? "queues" : "",
    topics.length > 0 ? "topics" : "",
    Object.keys(machines).length > 0 ? "child machines" : "",
  ].filter(Boolean);
  return parts.length === 0 ? [] : [`A mock configuration has no ${parts.join(", no ")}: those stay here.`];
}

interface Writing {
  readonly task: FoundTask;
  readonly seed: number;
  readonly notes: Set<string>;
}

function responseOf({ name, script }: FoundScript, writing: Writing): MockedResponse | undefined {
  const { task, notes } = writing;
  const answers = Array.isArray(script) ? script : script.answers;
  if (!Array.isArray(script)) notes.add(`"${task.state}": a limit on calls at once cannot be said; every call is answered.`);
  const refused = answers.map(whyNot).find((reason) => reason !== undefined);
  if (refused !== undefined) {
    notes.add(`"${task.state}" is left out: ${refused}.`);
    return undefined;
  }
  for (const loss of answers.flatMap(losses)) notes.add(`"${task.state}": ${loss}.`);
  const runs = writeCalls(name, answers, writing);
  return Object.fromEntries(runs.map(({ from, to, answer }) => [from === to ? String(from) : `${from}-${to}`, answer]));
}

function whyNot(answer: WorldAnswer): string | undefined {
  if (answer.when !== undefined) return "an answer that depends on the input (when) cannot be said";
  if (answer.never === true) return "a call that never ends cannot be said";
  if (answer.returns !== undefined && JSON.stringify(answer.returns).includes('"{%')) return "a computed result ({% … %}) cannot be said";
  return undefined;
}

function losses(answer: WorldAnswer): string[] {
  return [
    answer.takes === undefined ? "" : "how long an answer takes is lost; every call is answered at once",
    answer.phase === undefined ? "" : "where in the call it fails is lost",
    answer.heartbeats === undefined ? "" : "heartbeats are lost",
    answer.submitted === undefined ? "" : "the answer to the submission is lost",
    answer.worker === undefined ? "" : "the worker's name is lost",
  ].filter(Boolean);
}

interface Run {
  readonly from: number;
  to: number;
  readonly answer: MockedCall;
}

/** The answers call by call, equal neighbours joined to ranges. */
function writeCalls(name: string, answers: readonly WorldAnswer[], { task, seed, notes }: Writing): Run[] {
  const runs: Run[] = [];
  let call = 0;
  for (const answer of answers) {
    if (answer.times === undefined)
      notes.add(
        `"${task.state}": an answer for ever is written for ${FOR_EVER} calls; a call after them has none in Step Functions Local.`,
      );
    if (answer.failureRate !== undefined) notes.add(`"${task.state}": a failure rate is written as drawn with seed ${seed}.`);
    for (let used = 1; used <= (answer.times ?? FOR_EVER); used++, call++) {
      add(runs, call, callOf(answer, isUnlucky(answer, { used, chance: draw(seed, name, call + 1) }), task));
    }
    if (answer.times === undefined) break; // nothing after it is ever reached
  }
  return runs;
}

function add(runs: Run[], call: number, answer: MockedCall): void {
  const last = runs.at(-1);
  if (last !== undefined && JSON.stringify(last.answer) === JSON.stringify(answer)) last.to = call;
  else runs.push({ from: call, to: call, answer });
}

function isUnlucky(answer: WorldAnswer, { used, chance }: { readonly used: number; readonly chance: number }): boolean {
  if (answer.failEvery !== undefined) return used % answer.failEvery === 0;
  if (answer.failureRate !== undefined) return chance < answer.failureRate;
  return answer.throws !== undefined;
}

function callOf(answer: WorldAnswer, throws: boolean, { resource }: FoundTask): MockedCall {
  if (throws) return { Throw: { Error: answer.throws?.error ?? "", Cause: answer.throws?.cause ?? "" } };
  return { Return: integrationResponse(resource, answer.returns ?? null) };
}

/** Step Functions Local wants what the integration returns; for `lambda:invoke` that is the response around the Payload. */
function integrationResponse(resource: string, output: Json): Json {
  if (!/:::(aws-sdk:)?lambda:invoke$/.test(resource)) return output;
  const payload = resource.includes("aws-sdk:") ? JSON.stringify(output) : output;
  return { StatusCode: 200, Payload: payload };
}
