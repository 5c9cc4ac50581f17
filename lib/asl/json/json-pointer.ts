import type { JsonPointer } from "./json";

/** Steps of an RFC 6901 pointer, unescaped; the empty pointer has none. */
export function stepsOf(pointer: JsonPointer): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** @returns `pointer` one step further: `step("/States", "a/b")` is `/States/a~1b`. */
export function step(pointer: JsonPointer, name: string | number): JsonPointer {
  return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** @returns the pointer to what holds the place; the whole document holds itself. */
export function parentOf(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
