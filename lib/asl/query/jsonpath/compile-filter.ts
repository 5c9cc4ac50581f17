import type { Json } from "../../json/json";
import { isObject } from "../is-object";
import { jsonEquals } from "../json-equals";
import { compileRegex } from "../regex/compile-regex";
import type { FilterOperand, FilterOperator, FilterPath, FilterTest, PathStep } from "./path-syntax";
import type { MemberTest, Search } from "./select";

type CompileSteps = (steps: readonly PathStep[]) => (start: Json, search: Search) => readonly Json[];
type Evaluate = (member: Json, search: Search) => Json | undefined;
type Compare = (left: Json | undefined, right: Json | undefined) => boolean;

/** @param compileSteps - given, so that paths, whose steps hold filters, need no import in a circle. */
export function compileFilter(test: FilterTest, compileSteps: CompileSteps): MemberTest {
  switch (test.kind) {
    case "and":
    case "or": {
      const left = compileFilter(test.left, compileSteps);
      const right = compileFilter(test.right, compileSteps);
      return test.kind === "and"
        ? (member, search) => left(member, search) && right(member, search)
        : (member, search) => left(member, search) || right(member, search);
    }
    case "not": {
      const inner = compileFilter(test.test, compileSteps);
      return (member, search) => !inner(member, search);
    }
    case "exists": {
      const find = compilePathOperand(test.path, compileSteps);
      return (member, search) => find(member, search) !== undefined;
    }
    case "compare":
      return compileComparison(test, compileSteps);
  }
}

function compileComparison(test: FilterTest & { kind: "compare" }, compileSteps: CompileSteps): MemberTest {
  const left = compileOperand(test.left, compileSteps);
  if (test.right.kind === "regex") {
    // As Java's `matches`: the expression must take in the whole text.
    const find = compileRegex(`^(?:${test.right.pattern})$`, test.right.flags);
    return (member, search) => {
      const text = left(member, search);
      return typeof text === "string" && find(text, 0, search.visit)?.groups[0] === text;
    };
  }
  const right = compileOperand(test.right, compileSteps);
  const compare = COMPARISONS[test.operator];
  return (member, search) => {
    search.visit();
    return compare(left(member, search), right(member, search));
  };
}

function compileOperand(operand: FilterOperand, compileSteps: CompileSteps): Evaluate {
  switch (operand.kind) {
    case "literal": {
      const { value } = operand;
      return () => value;
    }
    case "regex":
      return () => undefined;
    case "path":
      return compilePathOperand(operand.path, compileSteps);
  }
}

function compilePathOperand(path: FilterPath, compileSteps: CompileSteps): Evaluate {
  const find = compileSteps(path.steps);
  const single = path.steps.every((step) => !step.descend && (step.select.kind === "name" || step.select.kind === "index"));
  return (member, search) => {
    const found = find(path.from === "member" ? member : search.document, search);
    if (single) return found[0];
    return found;
  };
}

const COMPARISONS: Readonly<Record<FilterOperator, Compare>> = {
  "==": (left, right) => left !== undefined && right !== undefined && jsonEquals(left, right),
  "!=": (left, right) => left === undefined || right === undefined || !jsonEquals(left, right),
  "<": ordered((order) => order < 0),
  "<=": ordered((order) => order <= 0),
  ">": ordered((order) => order > 0),
  ">=": ordered((order) => order >= 0),
  "=~": () => false,
  in: (left, right) => left !== undefined && includes(right, left),
  nin: (left, right) => left === undefined || !includes(right, left),
  subsetof: (left, right) => isList(left) && left.every((member) => includes(right, member)),
  anyof: (left, right) => isList(left) && left.some((member) => includes(right, member)),
  noneof: (left, right) => isList(left) && !left.some((member) => includes(right, member)),
  contains: (left, right) =>
    typeof left === "string" ? typeof right === "string" && left.includes(right) : right !== undefined && includes(left, right),
  size: (left, right) => sizeOf(left) === (typeof right === "number" ? right : sizeOf(right)),
  empty: (left, right) => typeof right === "boolean" && sizeOf(left) !== undefined && (sizeOf(left) === 0) === right,
};

/** Numbers with numbers, text with text; anything else has no order. */
function ordered(accept: (order: number) => boolean): Compare {
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return accept(left - right);
    if (typeof left === "string" && typeof right === "string") return accept(left < right ? -1 : left > right ? 1 : 0);
    return false;
  };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function includes(list: Json | undefined, value: Json): boolean {
  return isList(list) && list.some((member) => jsonEquals(member, value));
}

function sizeOf(value: Json | undefined): number | undefined {
  if (typeof value === "string" || isList(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}
