import type { Json, JsonObject } from "../../json/json";
import { emptyObject } from "../empty-object";
import { isObject } from "../is-object";
import type { Selector } from "./path-syntax";

/** Whether a member passes a filter. */
export type MemberTest = (member: Json, search: Search) => boolean;

/** What an indefinite path has found so far, and how much it may still look at. */
export interface Search {
  readonly document: Json;
  /** Counts one more value looked at. @throws QueryFailure when the search has looked at too many. */
  readonly visit: () => void;
}

/** Adds to `found` what one selector picks from one value; what is not there is passed over. */
export type Select = (value: Json, found: Json[], search: Search) => void;

/** @param compileFilter - given, so that filters, whose paths select too, need no import in a circle. */
export function compileSelector(selector: Selector, compileFilter: (filter: Selector & { kind: "filter" }) => MemberTest): Select {
  switch (selector.kind) {
    case "name":
      return (value, found) => {
        pushMember(value, selector.name, found);
      };
    case "names":
      return (value, found) => {
        for (const name of selector.names) pushMember(value, name, found);
      };
    case "index":
      return (value, found) => {
        pushIndex(value, selector.index, found);
      };
    case "indexes":
      return (value, found) => {
        for (const index of selector.indexes) pushIndex(value, index, found);
      };
    case "slice":
      return (value, found, search) => {
        if (isArray(value)) pushAll(value.slice(selector.from, selector.to), found, search);
      };
    case "wildcard":
      return (value, found, search) => {
        if (isArray(value)) pushAll(value, found, search);
        else if (isObject(value)) pushAll(Object.values(value), found, search);
      };
    case "filter":
      return selectMatching(compileFilter(selector));
  }
}

/** Members of a list that pass the filter; an object is tested itself, as Jayway (AWS's JSONPath library) does. */
function selectMatching(test: MemberTest): Select {
  return (value, found, search) => {
    const candidates = isArray(value) ? value : isObject(value) ? [value] : [];
    for (const candidate of candidates) {
      search.visit();
      if (test(candidate, search)) found.push(candidate);
    }
  };
}

/** @returns the member of that name, or undefined where `value` is no object or has none. */
export function memberOf(value: Json, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** @returns the element, counted from the end where the index is negative, or undefined where there is none. */
export function elementOf(value: Json, index: number): Json | undefined {
  return isArray(value) ? value.at(index) : undefined;
}

/** Those of the names that the object has, as an object. */
export function membersOf(value: JsonObject, names: readonly string[]): JsonObject {
  const picked = emptyObject();
  for (const name of names) {
    const member = memberOf(value, name);
    if (member !== undefined) picked[name] = member;
  }
  return picked;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function pushMember(value: Json, name: string, found: Json[]): void {
  const member = memberOf(value, name);
  if (member !== undefined) found.push(member);
}

function pushIndex(value: Json, index: number, found: Json[]): void {
  const element = elementOf(value, index);
  if (element !== undefined) found.push(element);
}

function pushAll(members: readonly Json[], found: Json[], search: Search): void {
  for (const member of members) {
    search.visit();
    found.push(member);
  }
}
