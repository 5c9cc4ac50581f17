/** A state as a picture needs it: read leniently, because a picture may also be wanted of a definition at fault. */
export interface DrawnState {
  readonly name: string;
  readonly type: string;
  /** Said beside the type: a resource, a duration, a Map's mode. */
  readonly note: string;
  readonly ways: readonly Way[];
  readonly ends: boolean;
  /** Branches of a Parallel, the processor of a Map. */
  readonly inner: readonly DrawnBlock[];
}

/** A way from one state to another. */
export interface Way {
  readonly to: string;
  readonly kind: "next" | "choice" | "default" | "catch";
  /** The rule or the error names; empty for a plain Next. */
  readonly label: string;
}

export interface DrawnBlock {
  readonly startAt: string;
  readonly states: readonly DrawnState[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a definition, a branch or an ItemProcessor. */
export function readBlock(value: unknown): DrawnBlock {
  const block = fields(value);
  const states = Object.entries(fields(block.States)).map(([name, state]) => readState(name, fields(state)));
  return { startAt: text(block.StartAt), states };
}

function readState(name: string, state: Fields): DrawnState {
  const type = text(state.Type);
  const inner = [...list(state.Branches), ...[state.ItemProcessor ?? state.Iterator].filter(Boolean)].map(readBlock);
  const ends = state.End === true || type === "Succeed" || type === "Fail";
  return { name, type, note: noteOf(type, state), ways: [...rules(state), ...nexts(state), ...catches(state)], ends, inner };
}

function rules(state: Fields): Way[] {
  const ways = list(state.Choices).map((rule) => ({ to: text(fields(rule).Next), kind: "choice" as const, label: ruleText(fields(rule)) }));
  return state.Default === undefined ? ways : [...ways, { to: text(state.Default), kind: "default", label: "otherwise" }];
}

function nexts(state: Fields): Way[] {
  return state.Next === undefined ? [] : [{ to: text(state.Next), kind: "next", label: "" }];
}

function catches(state: Fields): Way[] {
  return list(state.Catch).map((catcher) => {
    const names = list(fields(catcher).ErrorEquals).map(text);
    return { to: text(fields(catcher).Next), kind: "catch", label: names.join(", ") };
  });
}

function noteOf(type: string, state: Fields): string {
  if (type === "Task")
    return text(state.Resource).split(":").slice(-2).join(":").replace("function:", "").replace("lambda:invoke", "Lambda");
  if (type === "Wait") return state.Seconds === undefined ? "until a moment" : `${JSON.stringify(state.Seconds)} s`;
  if (type === "Fail") return text(state.Error);
  if (type !== "Map") return "";
  const config = fields(fields(state.ItemProcessor).ProcessorConfig);
  return config.Mode === "DISTRIBUTED" ? `distributed, ${text(config.ExecutionType)} children` : "inline";
}

/** A Choice Rule in a few words: `$.total > 100`, `not (…)`. */
function ruleText(rule: Fields): string {
  if (rule.Condition !== undefined) return text(rule.Condition).replace(/^\{%\s*|\s*%\}$/g, "");
  if (rule.And !== undefined) return list(rule.And).map(fields).map(ruleText).join(" and ");
  if (rule.Or !== undefined) return list(rule.Or).map(fields).map(ruleText).join(" or ");
  if (rule.Not !== undefined) return `not (${ruleText(fields(rule.Not))})`;
  const [operator, operand] = Object.entries(rule).find(
    ([name]) => !["Variable", "Next", "Comment", "Assign", "Output"].includes(name),
  ) ?? ["", ""];
  const sign = SIGNS.find(([ending]) => operator.replace(/Path$/, "").endsWith(ending))?.[1];
  return `${text(rule.Variable)} ${sign ?? operator} ${JSON.stringify(operand)}`;
}

/** Longest endings first. */
const SIGNS = [
  ["LessThanEquals", "≤"],
  ["GreaterThanEquals", "≥"],
  ["LessThan", "<"],
  ["GreaterThan", ">"],
  ["Equals", "="],
  ["Matches", "matches"],
] as const;

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
