import type { Json } from "../json/json";

/**
 * A value as Java's `toString` prints it, which is what States.Format inserts: text bare, objects `{Arg1=1, Arg2=[]}`,
 * lists `[1, two]`, null `null`.
 */
export function javaText(value: Json): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return javaNumberText(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(javaText).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, member]) => `${name}=${javaText(member)}`)
    .join(", ")}}`;
}

/** Whole numbers in digits; others as `Double.toString`: plain from a thousandth to ten million, else `1.5E10`. */
function javaNumberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return String(value);
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
