import type { Json } from "@/lib/asl";

const WIDTH = 88;

/** @returns JSON text indented by two, with short lists of plain values on one line, as people write definitions. */
export function formatJson(value: Json, indent = ""): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const items: readonly (readonly [string, Json])[] = Array.isArray(value)
    ? (value as readonly Json[]).map((item) => ["", item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return open + close;
  const oneLine = `${open}${items.map(([key, item]) => key + JSON.stringify(item)).join(", ")}${close}`;
  const plain = items.every(([, item]) => item === null || typeof item !== "object");
  if (Array.isArray(value) && plain && indent.length + oneLine.length <= WIDTH) return oneLine;
  const deeper = `${indent}  `;
  return `${open}\n${items.map(([key, item]) => deeper + key + formatJson(item, deeper)).join(",\n")}\n${indent}${close}`;
}
