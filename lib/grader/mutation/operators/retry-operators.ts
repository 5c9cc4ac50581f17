import type { Json } from "@/lib/asl";
import type { LocatedState } from "../../locate-states";
import { DROP, listAt, objectsAt, type Edit, type MutationOperator } from "../mutation-operator";

/** Edits of one number of each Retrier that has it. */
function onNumber(field: string, change: (value: number) => readonly Omit<Edit, "path">[]): (state: LocatedState) => readonly Edit[] {
  return ({ body }) =>
    objectsAt(body, "Retry").flatMap(([i, retrier]) => {
      const value = retrier[field];
      return typeof value === "number" ? change(value).map((edit) => ({ ...edit, path: ["Retry", i, field] })) : [];
    });
}

/** Takes each member of a list away, and the list with its last. */
export function dropEach(field: string): (state: LocatedState) => readonly Edit[] {
  return ({ body }) => {
    const list = listAt(body, field);
    if (list.length === 1) return [{ path: [field], ...DROP }];
    return list.map((_, i) => ({ path: [field], value: list.filter((__, j) => j !== i), how: `drop ${i}` }));
  };
}

/** Swaps neighbours. */
export function swapNeighbours(field: string): (state: LocatedState) => readonly Edit[] {
  return ({ body }) => {
    const list = listAt(body, field);
    return list.slice(1).map((item, i) => ({
      path: [field],
      value: [...list.slice(0, i), item, list[i] ?? null, ...list.slice(i + 2)],
      how: `swap ${i} ${i + 1}`,
    }));
  };
}

/** Wrong error names in each member of Retry or Catch. */
export function otherErrors(field: string): (state: LocatedState) => readonly Edit[] {
  return ({ body }) =>
    objectsAt(body, field).flatMap(([i, handler]) => {
      const names = listAt(handler, "ErrorEquals");
      const replace = (value: readonly Json[], how: string): Edit => ({ path: [field, i, "ErrorEquals"], value, how });
      const others = ["States.ALL", "States.TaskFailed"].filter((name) => !names.includes(name)).map((name) => replace([name], name));
      const fewer =
        names.length < 2
          ? []
          : names.map((dropped) =>
              replace(
                names.filter((name) => name !== dropped),
                `without ${JSON.stringify(dropped)}`,
              ),
            );
      return [...others, ...fewer];
    });
}

export const retryOperators: readonly MutationOperator[] = [
  { name: "drop-retrier", misconception: "A state without a fitting Retrier is tried once.", edits: dropEach("Retry") },
  {
    name: "reorder-retriers",
    misconception: "Retriers are tried from top to bottom, and the first that fits is the only one considered.",
    edits: swapNeighbours("Retry"),
  },
  {
    name: "retrier-errors",
    misconception: "ErrorEquals decides which errors are repeated; a wildcard also repeats what can never go well.",
    edits: otherErrors("Retry"),
  },
  {
    name: "interval-seconds",
    misconception: "IntervalSeconds is the first wait; it is one second when left out.",
    edits: onNumber("IntervalSeconds", (value) => [DROP, { value: value + 1, how: "+1" }, { value: value * 2, how: "double" }]),
  },
  {
    name: "backoff-rate",
    misconception: "BackoffRate multiplies the wait before; it is 2 when left out, and 1 keeps an even pace.",
    edits: onNumber("BackoffRate", (value) => [DROP, { value: value + 1, how: "+1" }, ...(value === 1 ? [] : [{ value: 1, how: "even" }])]),
  },
  {
    name: "max-delay-seconds",
    misconception: "Without MaxDelaySeconds the waits grow without end.",
    edits: onNumber("MaxDelaySeconds", (value) => [DROP, { value: value + 1, how: "+1" }]),
  },
  {
    name: "max-attempts",
    misconception: "MaxAttempts counts the repeats, not the first try; it is 3 when left out, and 0 never repeats.",
    edits: onNumber("MaxAttempts", (value) => [
      DROP,
      { value: value + 1, how: "+1" },
      ...(value > 0 ? [{ value: value - 1, how: "-1" }] : []),
    ]),
  },
  {
    name: "jitter-strategy",
    misconception: "Without JitterStrategy FULL, all that failed together come back together.",
    edits: ({ body }) =>
      objectsAt(body, "Retry").flatMap(([i, retrier]) =>
        retrier["JitterStrategy"] === "FULL" ? [{ path: ["Retry", i, "JitterStrategy"], ...DROP }] : [],
      ),
  },
];
