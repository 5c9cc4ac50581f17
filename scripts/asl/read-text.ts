import { readFileSync } from "node:fs";

/**
 * @param file - a path, or `-` for standard input.
 * @throws Error that names the file and says what is wrong with it.
 */
export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
    throw new Error(`Cannot read ${file}: ${why}.`);
  }
}
