import type { Json, JsonObject, JsonPointer } from "@/lib/asl";
import { choiceRuleLabel } from "./choice-rule-label";
import type { LaidOutTransition } from "./laid-out-machine";

/** A block of a definition, read with a forgiving eye: what does not fit is left out, so that half a definition has half a picture. */
export interface ReadBlock {
  readonly pointer: string;
  readonly startAt: string | undefined;
  readonly states: readonly ReadState[];
}

export interface ReadState {
  readonly pointer: string;
  readonly name: string;
  readonly type: string;
  readonly detail: string;
  readonly ends: boolean;
  readonly retries: boolean;
  readonly blocks: readonly (ReadBlock & { readonly label: string })[];
  readonly leaves: readonly Pick<LaidOutTransition, "toName" | "kind" | "label" | "index">[];
}

type Path = readonly (string | number)[];

/** @returns the states of a block and of the blocks inside it; undefined where there is no block. */
export function readStates(block: Json | undefined, path: Path = []): ReadBlock | undefined {
  if (!isObject(block) || !isObject(block.States)) return undefined;
  const states = Object.entries(block.States).flatMap(([name, state]) =>
    isObject(state) ? [readState(name, state, [...path, "States", name])] : [],
  );
  return { pointer: pointerOf(path), startAt: text(block.StartAt), states };
}

function readState(name: string, state: JsonObject, path: Path): ReadState {
  const type = text(state.Type) ?? "?";
  return {
    pointer: pointerOf(path),
    name,
    type,
    detail: detailOf(type, state),
    ends: state.End === true || type === "Succeed" || type === "Fail",
    retries: list(state.Retry).length > 0,
    blocks: innerBlocks(state, path),
    leaves: leavesOf(state),
  };
}

function innerBlocks(state: JsonObject, path: Path): ReadState["blocks"] {
  const branches = list(state.Branches).flatMap((branch, index) => {
    const block = readStates(branch, [...path, "Branches", index]);
    return block === undefined ? [] : [{ ...block, label: `Branch ${index + 1}` }];
  });
  const field = state.ItemProcessor === undefined ? "Iterator" : "ItemProcessor";
  const processor = readStates(state[field], [...path, field]);
  return processor === undefined ? branches : [...branches, { ...processor, label: "For each item" }];
}

function leavesOf(state: JsonObject): ReadState["leaves"] {
  const next = text(state.Next);
  const fallback = text(state.Default);
  return [
    ...list(state.Choices).flatMap((rule, index) => {
      const toName = isObject(rule) ? text(rule.Next) : undefined;
      return toName === undefined ? [] : [{ toName, kind: "choice" as const, label: choiceRuleLabel(rule), index }];
    }),
    ...(next === undefined ? [] : [{ toName: next, kind: "next" as const, label: "", index: undefined }]),
    ...(fallback === undefined ? [] : [{ toName: fallback, kind: "default" as const, label: "Default", index: undefined }]),
    ...list(state.Catch).flatMap((catcher, index) => {
      const toName = isObject(catcher) ? text(catcher.Next) : undefined;
      return toName === undefined ? [] : [{ toName, kind: "catch" as const, label: errorsOf(catcher), index }];
    }),
  ];
}

function errorsOf(catcher: Json): string {
  const names = isObject(catcher) ? list(catcher.ErrorEquals).map(String) : [];
  const [first = "Catch", ...others] = names;
  return others.length === 0 ? first : `${first} +${others.length}`;
}

function detailOf(type: string, state: JsonObject): string {
  switch (type) {
    case "Task":
      return shortResource(text(state.Resource));
    case "Wait":
      return waitOf(state);
    case "Map":
      return modeOf(state);
    case "Parallel":
      return `${list(state.Branches).length} branches`;
    case "Fail":
      return text(state.Error) ?? "";
    default:
      return "";
  }
}

function waitOf(state: JsonObject): string {
  if (typeof state.Seconds === "number") return `${state.Seconds} s`;
  return text(state.Seconds) ?? text(state.Timestamp) ?? text(state.SecondsPath) ?? text(state.TimestampPath) ?? "";
}

function modeOf(state: JsonObject): string {
  const config = isObject(state.ItemProcessor) ? state.ItemProcessor.ProcessorConfig : undefined;
  const isDistributed = isObject(config) && config.Mode === "DISTRIBUTED";
  const mode = isDistributed ? (config.ExecutionType === "EXPRESS" ? "distributed Express" : "distributed") : "inline";
  return typeof state.MaxConcurrency === "number" && state.MaxConcurrency > 0 ? `${mode}, ${state.MaxConcurrency} at once` : mode;
}

/** `lambda:invoke`, `charge-card`: what is left when the ARN's dressing is taken off. */
function shortResource(resource: string | undefined): string {
  if (resource === undefined) return "";
  const service = /^arn:[^:]*:states:[^:]*:[^:]*:(?!activity:)(.+)$/.exec(resource)?.[1];
  return service ?? (resource.split(":").slice(6).join(":") || resource);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointerOf(path: Path): JsonPointer {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
