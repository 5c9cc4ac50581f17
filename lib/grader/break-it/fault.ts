import type { Json } from "@/lib/asl";
import type { ObjectContent, World, WorldAnswer } from "@/lib/simulator";
import { show } from "../show";

/** JSON as a script of the world gives it. */
export type Answered = Exclude<WorldAnswer["returns"], undefined>;

/** One thing that goes wrong in a world; plain data, so that it can be posted, kept and replayed. */
export type Fault =
  /** `of` names a function of the world; `times` says how many calls in a row are struck, undefined all of them. */
  | { readonly kind: "throttle" | "outage" | "hang"; readonly of: string; readonly times?: number }
  /** Every n-th call fails, as where a fleet has one sick machine. */
  | { readonly kind: "partial"; readonly of: string; readonly every: number }
  | { readonly kind: "malformed"; readonly of: string; readonly answer: Answered; readonly times?: number }
  /** The execution's input comes without a member. */
  | { readonly kind: "input"; readonly without: string }
  /** An object in a bucket breaks off halfway. */
  | { readonly kind: "object"; readonly bucket: string; readonly key: string };

/** What a run starts from: the input of the execution, and the world it meets. */
export interface Setting {
  readonly input: Json;
  readonly world: World;
}

/** @returns the setting with the faults in it; what was there is left as it is. */
export function withFaults(setting: Setting, faults: readonly Fault[]): Setting {
  return faults.reduceRight(withFault, setting);
}

function withFault(setting: Setting, fault: Fault): Setting {
  switch (fault.kind) {
    case "input":
      return { ...setting, input: without(setting.input, fault.without) };
    case "object":
      return { ...setting, world: { ...setting.world, buckets: broken(setting.world.buckets, fault) } };
    case "throttle":
    case "outage":
    case "hang":
    case "partial":
    case "malformed":
      return { ...setting, world: answering(setting.world, fault.of, answerOf(fault)) };
  }
}

type CallFault = Extract<Fault, { readonly of: string }>;

function answerOf(fault: CallFault): WorldAnswer {
  switch (fault.kind) {
    case "throttle":
      return { throws: { error: throttleError(fault.of), cause: "Rate exceeded." }, ...counted(fault.times) };
    case "outage":
      return { throws: { error: outageError(fault.of), cause: "The service is not available." }, ...counted(fault.times) };
    case "hang":
      return { never: true, ...counted(fault.times) };
    case "partial":
      return { when: `{% $call % ${fault.every} = 1 %}`, throws: { error: outageError(fault.of), cause: "The service is not available." } };
    case "malformed":
      return { returns: fault.answer, ...counted(fault.times) };
  }
}

function counted(times: number | undefined): { readonly times?: number } {
  return times === undefined ? {} : { times };
}

/** A world knows services by `service:call`, functions by their bare name. */
function serviceOf(name: string): string | undefined {
  const [service, call] = name.replace(/^aws-sdk:/, "").split(":");
  return call === undefined || service === undefined || service === "arn" ? undefined : service.charAt(0).toUpperCase() + service.slice(1);
}

function throttleError(name: string): string {
  const service = serviceOf(name);
  return service === undefined ? "Lambda.TooManyRequestsException" : `${service}.ThrottlingException`;
}

function outageError(name: string): string {
  const service = serviceOf(name);
  return service === undefined ? "Lambda.ServiceException" : `${service}.InternalServerErrorException`;
}

/** The answer comes before those of the script, and of the state that has a script of its own. */
function answering(world: World, name: string, answer: WorldAnswer): World {
  const script = world.functions[name] ?? [];
  const faulty = Array.isArray(script) ? [answer, ...script] : { ...script, answers: [answer, ...script.answers] };
  return { ...world, functions: { ...world.functions, [name]: faulty } };
}

function without(input: Json, member: string): Json {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== member));
}

function broken(buckets: World["buckets"], { bucket, key }: Extract<Fault, { kind: "object" }>): World["buckets"] {
  const objects = buckets[bucket] ?? {};
  return { ...buckets, [bucket]: { ...objects, [key]: firstHalf(objects[key] ?? "") } };
}

function firstHalf(content: ObjectContent): string {
  const text = typeof content === "string" ? content : "json" in content ? JSON.stringify(content.json) : content.line;
  return text.slice(0, Math.ceil(text.length / 2));
}

/** A fault in words: `"charge-card" is throttled 3 times`. */
export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case "throttle":
      return `"${fault.of}" is throttled ${often(fault.times)}`;
    case "outage":
      return `"${fault.of}" fails ${often(fault.times)}`;
    case "hang":
      return `"${fault.of}" does not answer ${fault.times === undefined ? "at all" : `its first ${callsOf(fault.times)}`}`;
    case "partial":
      return `"${fault.of}" fails in every ${ordinal(fault.every)} call`;
    case "malformed":
      return `"${fault.of}" answers ${show(fault.answer)} ${often(fault.times)}`;
    case "input":
      return `the input comes without "${fault.without}"`;
    case "object":
      return `the object ${fault.bucket}/${fault.key} breaks off halfway`;
  }
}

function often(times: number | undefined): string {
  if (times === undefined) return "every time";
  return times === 1 ? "once" : `${times} times`;
}

function callsOf(times: number): string {
  return times === 1 ? "call" : `${times} calls`;
}

function ordinal(n: number): string {
  return n === 2 ? "2nd" : n === 3 ? "3rd" : `${n}th`;
}
