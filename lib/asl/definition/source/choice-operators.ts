type Family = "String" | "Numeric" | "Timestamp";

const FAMILIES: readonly Family[] = ["String", "Numeric", "Timestamp"];
const ORDERINGS = ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"];

/** What an operator compares with: a constant of its type, or for `…Path` operators a path to one. */
export type OperandType = "text" | "number" | "timestamp" | "boolean" | "path";

const OPERAND: Readonly<Record<Family, OperandType>> = { String: "text", Numeric: "number", Timestamp: "timestamp" };

/** The 39 comparison operators of a JSONPath Choice Rule. @see https://states-language.net/spec.html#choice-state */
export const CHOICE_OPERATORS: ReadonlyMap<string, OperandType> = new Map<string, OperandType>([
  ...FAMILIES.flatMap((family) =>
    ORDERINGS.flatMap((ordering): [string, OperandType][] => [
      [`${family}${ordering}`, OPERAND[family]],
      [`${family}${ordering}Path`, "path"],
    ]),
  ),
  ["StringMatches", "text"],
  ["BooleanEquals", "boolean"],
  ["BooleanEqualsPath", "path"],
  ["IsNull", "boolean"],
  ["IsPresent", "boolean"],
  ["IsNumeric", "boolean"],
  ["IsString", "boolean"],
  ["IsBoolean", "boolean"],
  ["IsTimestamp", "boolean"],
]);
