import type { Json } from "../../json/json";
import { QueryFailure } from "../query";
import { compileFilter } from "./compile-filter";
import type { PathStep } from "./path-syntax";
import { compileSelector, type Search, type Select } from "./select";

/** A payload of 256 KiB holds fewer values than this; `..` in a row, or within a filter, and regular expressions get here. */
const MAX_VISITED = 1_000_000;

/** Finds everything that steps lead to. */
export type Finder = (start: Json, search: Search) => readonly Json[];

export function compileSteps(steps: readonly PathStep[]): Finder {
  const selects = steps.map(compileStep);
  return (start, search) => {
    let values: readonly Json[] = [start];
    for (const select of selects) {
      const found: Json[] = [];
      for (const value of values) select(value, found, search);
      values = found;
    }
    return values;
  };
}

/** Starts a search of one document. @param source - the path, for the message of a search without end. */
export function startSearch(document: Json, source: string): Search {
  let visited = 0;
  return {
    document,
    visit: () => {
      visited += 1;
      if (visited > MAX_VISITED) {
        throw new QueryFailure("States.Runtime", `The JSONPath '${source}' looked at more than ${MAX_VISITED} values.`, {
          at: "",
          expression: source,
          mend: "Name the way to the value instead of searching all of the input with '..'.",
          reason: "limit",
        });
      }
    },
  };
}

function compileStep(step: PathStep): Select {
  const select = compileSelector(step.select, (filter) => compileFilter(filter.test, compileSteps));
  if (!step.descend) return select;
  return (value, found, search) => {
    // A stack of our own: input nested ten thousand deep must not exhaust the host's.
    const waiting: Json[] = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      search.visit();
      select(next, found, search);
      if (typeof next === "object" && next !== null) pushReversed(Object.values(next), waiting);
    }
  };
}

function pushReversed(members: readonly Json[], waiting: Json[]): void {
  for (let index = members.length - 1; index >= 0; index -= 1) {
    const member = members[index];
    if (typeof member === "object" && member !== null) waiting.push(member);
  }
}
