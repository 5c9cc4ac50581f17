import type { z } from "zod";
import { compileJsonata, compileTemplate, type Json, parseDefinition } from "@/lib/asl";
import { isObject } from "./is-object";
import { nameThatFits } from "./name-that-fits";
import { World } from "./world";

/** What is wrong with a world, where, and how to mend it. */
export interface WorldProblem {
  /** Keys and indices from the top. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly mend: string;
}

export type ReadWorld =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly problems: readonly [WorldProblem, ...WorldProblem[]] };

const PARTS = Object.keys(World.shape);
const ANSWER_FIELDS = [
  "when",
  "returns",
  "throws",
  "never",
  "takes",
  "times",
  "failEvery",
  "failureRate",
  "phase",
  "submitted",
  "heartbeats",
  "worker",
];

/** Checks a world as it was written: its shape, every expression in it, and the child machines. */
export function readWorld(value: Json): ReadWorld {
  const parsed = World.safeParse(value);
  const problems = parsed.success
    ? [...expressionProblems(value), ...machineProblems(value)]
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
  const [first, ...others] = problems;
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  return parsed.success ? { ok: true, world: parsed.data } : { ok: false, problems: [unexplained()] };
}

function unexplained(): WorldProblem {
  return { path: [], message: "This is not a world.", mend: `Write an object with any of ${PARTS.join(", ")}.` };
}

/** @returns `functions.charge-card, answer 2: …`, for people. */
export function worldProblemText({ path, message, mend }: WorldProblem): string {
  const where = path.map((step) => (typeof step === "number" ? `answer ${step + 1}` : step)).join(" › ");
  return `${where === "" ? "The world" : where}: ${message} ${mend}`;
}

type Issue = z.core.$ZodIssue;

/** A union's issue hides the issues of its members: those of the likeliest member are the ones to read. */
function problemsOf(issue: Issue, above: readonly (string | number)[]): WorldProblem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code === "invalid_union") {
    const [likeliest] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    const inner = likeliest?.flatMap((one) => problemsOf(one, path)) ?? [];
    return inner.length > 0 && !isAboutKind(inner, path) ? inner : [{ path, message: expected(path), mend: howTo(path) }];
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: `Nothing reads "${key}".`, mend: mendName(key, path) }));
  }
  return [{ path, message: sentence(issue.message), mend: howTo(path) }];
}

/** How far into the value the nearest complaint of a union's member lies: the member it fits best complains deepest. */
function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** Every member of the union refused the value itself: its kind is wrong, not a part of it. */
function isAboutKind(inner: readonly WorldProblem[], path: readonly (string | number)[]): boolean {
  return inner.every((problem) => problem.path.length === path.length && /expected/i.test(problem.message));
}

function mendName(key: string, path: readonly (string | number)[]): string {
  const known = path.length === 0 ? PARTS : ANSWER_FIELDS;
  const nearest = nameThatFits(key, known);
  return nearest === undefined ? `Remove it; there are ${known.join(", ")}.` : `Did you mean "${nearest}"?`;
}

function expected(path: readonly (string | number)[]): string {
  const field = path.at(-1);
  if (field === "takes") return "This is no length of time.";
  if (path.length === 2 && path[0] !== "buckets") return "This is no list of answers.";
  if (path.length === 3 && path[0] === "buckets") return "This is no content of an object.";
  return "This value does not belong here.";
}

const MENDS: Readonly<Record<string, string>> = {
  takes: 'Write milliseconds, or text with a unit: "250ms", "1.5s", "5m".',
  heartbeats: 'Write a list of times: ["10s", "20s"].',
  times: "Write a whole number from 1.",
  failEvery: "Write a whole number from 1.",
  failureRate: "Write a number from 0 to 1: 0.05 is 5 %.",
  throws: 'Write { "error": "Name", "cause": "why" }.',
  never: "Write true, or leave it out.",
  when: 'Write an expression such as "{% $states.input.total > 100 %}", or an object the input must contain.',
  phase: 'Write "schedule", "start" or "submit".',
  type: 'Write "STANDARD" or "EXPRESS".',
};

function howTo(path: readonly (string | number)[]): string {
  const field = path.findLast((step) => typeof step === "string" && step in MENDS);
  if (typeof field === "string" && path.length > 2) return MENDS[field] ?? "";
  return PART_MENDS[path[0] ?? ""] ?? `Write an object with any of ${PARTS.join(", ")}.`;
}

const ANSWERS_MEND = 'Write a list of answers: [{ "returns": {} }].';
const NAMES_MEND = 'Write a list of names: ["orders"].';
const PART_MENDS: Readonly<Record<string, string>> = {
  functions: ANSWERS_MEND,
  states: ANSWERS_MEND,
  buckets: 'Write text, { "json": … }, or { "repeat": 1000, "line": "#" }.',
  queues: NAMES_MEND,
  topics: NAMES_MEND,
};

function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return capital.endsWith(".") ? capital : `${capital}.`;
}

function expressionProblems(world: Json): WorldProblem[] {
  if (!isObject(world)) return [];
  return ["functions", "states"].flatMap((part) => {
    const scripts = world[part];
    if (!isObject(scripts)) return [];
    return Object.entries(scripts).flatMap(([name, script]) => scriptProblems(script, [part, name]));
  });
}

function scriptProblems(script: Json, path: readonly (string | number)[]): WorldProblem[] {
  const answers = isObject(script) ? script["answers"] : script;
  const at = isObject(script) ? [...path, "answers"] : path;
  if (!Array.isArray(answers)) return [];
  return (answers as readonly Json[]).flatMap((answer, index) => {
    if (!isObject(answer)) return [];
    const { when, returns } = answer;
    return [
      ...(typeof when === "string" ? refusal(() => compileJsonata(when), [...at, index, "when"]) : []),
      ...(returns !== undefined && JSON.stringify(returns).includes('"{%')
        ? refusal(() => compileTemplate(returns, "JSONata"), [...at, index, "returns"])
        : []),
    ];
  });
}

function refusal(compile: () => unknown, path: readonly (string | number)[]): WorldProblem[] {
  try {
    compile();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? sentence(error.message) : "It does not parse.";
    return [{ path, message: `This expression cannot be read: ${reason}`, mend: "Correct it, or write a plain value." }];
  }
}

function machineProblems(world: Json): WorldProblem[] {
  const machines = isObject(world) ? world["machines"] : undefined;
  if (!isObject(machines)) return [];
  return Object.entries(machines).flatMap(([name, child]) => {
    const { machine, diagnostics } = parseDefinition(JSON.stringify(isObject(child) ? child["definition"] : null));
    const [first] = diagnostics;
    if (machine || first === undefined) return [];
    const path = ["machines", name, "definition", ...first.location.split("/").slice(1)];
    return [{ path, message: sentence(first.message), mend: first.mend ?? "Mend the child machine as any definition." }];
  });
}
