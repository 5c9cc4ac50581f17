import type { Json } from "../../json/json";
import { timestampMs } from "../timestamp-ms";
import { stringMatches } from "./string-matches";

/** One comparison: a value of the input against the operand. A value of the wrong type is no error, just no match. */
type Operator = (value: Json, operand: Json) => boolean;

type NamedOperator = readonly [name: string, operator: Operator];

/** The comparison operators, without the suffix Path that says where the operand comes from. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...ordered("String", (value) => (typeof value === "string" ? value : undefined)),
  ...ordered("Numeric", (value) => (typeof value === "number" ? value : undefined)),
  ...ordered("Timestamp", timestampMs),
  ["BooleanEquals", (value, operand) => typeof value === "boolean" && value === operand],
  ["StringMatches", (value, operand) => typeof value === "string" && typeof operand === "string" && stringMatches(value, operand)],
  ["IsNull", typeTest((value) => value === null)],
  ["IsNumeric", typeTest((value) => typeof value === "number")],
  ["IsString", typeTest((value) => typeof value === "string")],
  ["IsBoolean", typeTest((value) => typeof value === "boolean")],
  ["IsTimestamp", typeTest((value) => timestampMs(value) !== undefined)],
]);

/** The five comparisons of a type that has an order. Strings are ordered by UTF-16 code unit, as Java's and JavaScript's are. */
function ordered(type: string, read: (value: Json) => string | number | undefined): readonly NamedOperator[] {
  const compare =
    (test: (value: string | number, operand: string | number) => boolean): Operator =>
    (value, operand) => {
      const left = read(value);
      const right = read(operand);
      return left !== undefined && right !== undefined && test(left, right);
    };
  return [
    [`${type}Equals`, compare((value, operand) => value === operand)],
    [`${type}LessThan`, compare((value, operand) => value < operand)],
    [`${type}GreaterThan`, compare((value, operand) => value > operand)],
    [`${type}LessThanEquals`, compare((value, operand) => value <= operand)],
    [`${type}GreaterThanEquals`, compare((value, operand) => value >= operand)],
  ];
}

function typeTest(test: (value: Json) => boolean): Operator {
  return (value, operand) => test(value) === operand;
}
