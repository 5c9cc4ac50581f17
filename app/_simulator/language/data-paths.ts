import type { Json } from "@/lib/asl";

/** A way into data of the last run, and what was there. */
export interface DataPath {
  readonly path: string;
  readonly sample: string;
}

const MAX_PATHS = 60;
const SAMPLE = 80;

/**
 * @param root - how the value itself is called: `$`, `$states.input`.
 * @returns paths into a value, the nearest first, at most 60; the root itself is not among them.
 */
export function dataPaths(root: string, value: Json | undefined, language: "JSONPath" | "JSONata"): DataPath[] {
  const found: DataPath[] = [];
  const queue: (readonly [string, Json])[] = value === undefined ? [] : [[root, value]];
  for (let next = queue.shift(); next !== undefined && found.length < MAX_PATHS; next = queue.shift()) {
    const [path, here] = next;
    if (path !== root) found.push({ path, sample: sampleOf(here) });
    queue.push(...stepsOf(path, here, language));
  }
  return found;
}

/** @returns a value in a few characters. */
export function sampleOf(value: Json): string {
  return JSON.stringify(value).slice(0, SAMPLE);
}

function stepsOf(path: string, value: Json, language: "JSONPath" | "JSONata"): (readonly [string, Json])[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) {
    const [first] = value as readonly Json[];
    return first === undefined ? [] : [[`${path}[0]`, first]];
  }
  return Object.entries(value).map(([key, child]) => [`${path}${step(key, language)}`, child]);
}

function step(key: string, language: "JSONPath" | "JSONata"): string {
  if (/^[A-Za-z_]\w*$/.test(key)) return `.${key}`;
  return language === "JSONata" ? `.\`${key}\`` : `['${key.replaceAll("'", "\\'")}']`;
}
