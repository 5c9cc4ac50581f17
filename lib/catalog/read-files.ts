import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LessonFolder, SourceFile } from "@/lib/content";

/** Where content lies, from the project's root: the folder the server is started in. */
export const CONTENT = "content";

/** @returns the file with its path from the project's root, or undefined where there is none. */
export function readSource(file: string): SourceFile | undefined {
  const place = path.join(/* turbopackIgnore: true */ process.cwd(), file);
  return existsSync(place) ? { file, text: readFileSync(place, "utf8") } : undefined;
}

/** @returns paths of the folders in a folder, in the order of their names. */
export function listFolders(folder: string): readonly string[] {
  const place = path.join(/* turbopackIgnore: true */ process.cwd(), folder);
  if (!existsSync(place)) return [];
  const entries = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => `${folder}/${name}`).sort();
}

/** @returns a lesson's folder with everything in it read. A folder without lesson.md is none. */
export function readLessonFolder(folder: string): LessonFolder | undefined {
  const lesson = readSource(`${folder}/lesson.md`);
  if (lesson === undefined) return undefined;
  return {
    folder,
    lesson,
    questions: readSource(`${folder}/questions.yaml`),
    interview: readSource(`${folder}/interview.yaml`),
    runs: readSource(`${folder}/runs.yaml`),
    machines: readMachines(`${folder}/definitions`),
  };
}

const DEFINITION = ".asl.json";

function readMachines(folder: string): Record<string, SourceFile> {
  const place = path.join(/* turbopackIgnore: true */ process.cwd(), folder);
  if (!existsSync(place)) return {};
  const names = readdirSync(place).filter((name) => name.endsWith(DEFINITION));
  const files = names.sort().map((name) => ({ file: `${folder}/${name}`, text: readFileSync(path.join(place, name), "utf8") }));
  return Object.fromEntries(files.map((file) => [path.basename(file.file, DEFINITION), file]));
}
