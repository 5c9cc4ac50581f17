import type { Json } from "@/lib/asl";
import type { LocatedState } from "../../locate-states";
import { DROP, type Edit, type MutationOperator } from "../mutation-operator";

const HOUR_MS = 3_600_000;

type Change = (value: Json) => readonly Omit<Edit, "path">[];

/** An operator on one field of a state, wherever the state has it. */
function onField(field: string, misconception: string, change: Change): MutationOperator {
  return { name: kebab(field), misconception, edits: (state) => editsOf(state, field, change) };
}

function editsOf({ body }: LocatedState, field: string, change: Change): readonly Edit[] {
  const value = body[field];
  return value === undefined ? [] : change(value).map((edit) => ({ ...edit, path: [field] }));
}

function kebab(field: string): string {
  return field.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

const drop: Change = () => [DROP];

function oneMoreOneLess(value: Json): readonly Omit<Edit, "path">[] {
  if (typeof value !== "number") return [];
  return [{ value: value + 1, how: "+1" }, ...(value > 0 ? [{ value: value - 1, how: "-1" }] : [])];
}

function doubleAndHalf(value: Json): readonly Omit<Edit, "path">[] {
  if (typeof value !== "number") return [];
  return [{ value: value * 2, how: "double" }, ...(value > 1 ? [{ value: Math.floor(value / 2), how: "half" }] : [])];
}

/** An hour later: what a wrong time zone makes of it. */
function otherMoment(value: Json): readonly Omit<Edit, "path">[] {
  const moment = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? [] : [{ value: new Date(moment + HOUR_MS).toISOString(), how: "+1 h" }];
}

export const fieldOperators: readonly MutationOperator[] = [
  onField(
    "TimeoutSeconds",
    "Without a timeout of its own, or with the wrong one, a task that never answers holds the execution.",
    (value) => [DROP, ...doubleAndHalf(value)],
  ),
  onField("HeartbeatSeconds", "Without a heartbeat, a worker that died is noticed only when the whole task times out.", (value) => [
    DROP,
    ...doubleAndHalf(value),
  ]),
  onField(
    "ResultPath",
    "ResultPath says where in the state's input the result goes. Left out, the result replaces the input; null drops the result.",
    (value) => (value === null ? [DROP] : [DROP, { value: null, how: "null" }, { value: "$.elsewhere", how: "elsewhere" }]),
  ),
  onField("InputPath", "InputPath chooses the part of the input that the state works on.", drop),
  onField("OutputPath", "OutputPath chooses the part of the output that the next state gets.", drop),
  onField("Parameters", "Parameters builds what the task receives; without it the task gets the state's whole input.", drop),
  onField("Arguments", "Arguments builds what the task receives; without it the task gets the state's whole input.", drop),
  onField("ResultSelector", "ResultSelector reshapes the raw result before it is put anywhere.", drop),
  onField("Output", "Output is what the next state gets; without it a Task gives out its result alone.", drop),
  onField("Assign", "A variable that is not assigned does not change, or does not exist.", drop),
  onField("ItemsPath", "ItemsPath names the list that a Map goes over; without it the whole input must be one.", drop),
  onField("ItemSelector", "ItemSelector builds what each iteration receives; without it that is the bare item.", drop),
  onField("ItemBatcher", "A distributed Map does not batch by itself: without ItemBatcher every item is a child of its own.", drop),
  onField("ItemReader", "Without ItemReader the items come from the state's input.", drop),
  onField("ResultWriter", "Without ResultWriter the results come back in the state's output, and must fit into 256 KiB.", drop),
  onField("MaxConcurrency", "Without MaxConcurrency a Map starts as many iterations as it may.", (value) => [
    DROP,
    ...oneMoreOneLess(value),
  ]),
  onField(
    "ToleratedFailurePercentage",
    "The tolerance counts items, is zero by default, and must be exceeded before the Map Run fails.",
    (value) => [DROP, ...oneMoreOneLess(value), { value: 100, how: "everything" }],
  ),
  onField(
    "ToleratedFailureCount",
    "The tolerance counts items, is zero by default, and must be exceeded before the Map Run fails.",
    (value) => [DROP, ...oneMoreOneLess(value)],
  ),
  ...["TimestampPath", "SecondsPath"].map((field) =>
    onField(field, "A Wait that takes its time from the input takes it from exactly the place its path names.", (value) =>
      typeof value === "string" ? [{ value: `${value}Elsewhere`, how: "elsewhere" }] : [],
    ),
  ),
  onField("Timestamp", "A Wait until a moment needs that very moment, time zone included.", (value) => otherMoment(value)),
  onField("Seconds", "A Wait holds for exactly the seconds it is told.", oneMoreOneLess),
  onField("Error", "A Fail state's Error is the name that callers, alarms and Catchers see.", () => [
    DROP,
    { value: "SomethingElse", how: "another" },
  ]),
  onField("Default", "Without Default, a Choice that matches nothing fails the execution.", drop),
];
