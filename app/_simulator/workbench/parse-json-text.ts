import type { Json } from "@/lib/asl";

/** @returns the value of a JSON text, or what is wrong with it in the browser's words. Empty text is `{}`, as in StartExecution. */
export function parseJsonText(
  text: string,
): { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string } {
  if (text.trim() === "") return { ok: true, value: {} };
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : "it does not parse" };
  }
}
