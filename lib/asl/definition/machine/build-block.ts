import { isStateType } from "../source/state-types";
import type { State, StateBlock, StateType, WaitUntil } from "../states";
import type { Builder } from "./builder";
import { choiceRule } from "./choice-rule";
import { mapParts } from "./map-parts";
import { assigning, handling, inputOutput, resulting, transition } from "./shared-parts";

/** Makes a block with all its states; `from` speaks the machine's language, which states are in by default. */
export function buildBlock(from: Builder): StateBlock {
  const states = new Map<string, State>();
  for (const name of Object.keys(from.part("States").fields)) states.set(name, buildState(name, from.part("States", name), from));
  return { at: from.at, startAt: from.text("StartAt") ?? "", states };
}

type StateMaker = (name: string, from: Builder, machine: Builder) => State;

function buildState(name: string, from: Builder, machine: Builder): State {
  const type = from.fields["Type"];
  const make = MAKERS[isStateType(type) ? type : "Pass"];
  return make(name, from.speaking(from.oneOf("QueryLanguage", ["JSONPath", "JSONata"]) ?? machine.language), machine);
}

const common = (name: string, { at, language }: Builder) => ({ name, at, queryLanguage: language });

const MAKERS: Readonly<Record<StateType, StateMaker>> = {
  Pass: (name, from) => ({
    ...common(name, from),
    type: "Pass",
    ...inputOutput(from),
    ...assigning(from),
    ...resulting(from),
    result: from.fields["Result"],
    transition: transition(from),
  }),
  Task: (name, from) => ({
    ...common(name, from),
    type: "Task",
    ...inputOutput(from),
    ...assigning(from),
    ...resulting(from),
    ...handling(from),
    resource: from.text("Resource") ?? "",
    timeoutSeconds: from.numberField("TimeoutSeconds"),
    heartbeatSeconds: from.numberField("HeartbeatSeconds"),
    credentials: from.query("Credentials"),
    transition: transition(from),
  }),
  Choice: (name, from) => ({
    ...common(name, from),
    type: "Choice",
    ...inputOutput(from),
    ...assigning(from),
    choices: from.parts("Choices").map(choiceRule),
    default: from.text("Default"),
  }),
  Wait: (name, from) => ({
    ...common(name, from),
    type: "Wait",
    ...inputOutput(from),
    ...assigning(from),
    until: waitUntil(from),
    transition: transition(from),
  }),
  Succeed: (name, from) => ({ ...common(name, from), type: "Succeed", ...inputOutput(from) }),
  Fail: (name, from) => ({
    ...common(name, from),
    type: "Fail",
    error: from.query("Error") ?? from.query("ErrorPath") ?? from.text("Error"),
    cause: from.query("Cause") ?? from.query("CausePath") ?? from.text("Cause"),
  }),
  Parallel: (name, from, machine) => ({
    ...common(name, from),
    type: "Parallel",
    ...inputOutput(from),
    ...assigning(from),
    ...resulting(from),
    ...handling(from),
    branches: from.parts("Branches").map((branch) => buildBlock(branch.speaking(machine.language))),
    transition: transition(from),
  }),
  Map: (name, from, machine) => ({
    ...common(name, from),
    ...mapParts(from),
    processor: buildBlock(from.part(from.has("ItemProcessor") ? "ItemProcessor" : "Iterator").speaking(machine.language)),
  }),
};

function waitUntil(from: Builder): WaitUntil {
  const seconds = from.numberField("Seconds");
  if (seconds !== undefined) return { kind: "seconds", seconds };
  return { kind: "timestamp", timestamp: from.query("Timestamp") ?? from.query("TimestampPath") ?? from.text("Timestamp") ?? "" };
}
