import type { Json } from "@/lib/asl";
import { readText } from "./read-text";

/** @throws Error that names the file and says what is wrong with it. */
export function readJsonFile(file: string): Json {
  const text = readText(file);
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
