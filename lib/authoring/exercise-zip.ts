import { describeProblem } from "@/lib/content";
import { type ExerciseFiles, FILE_LIMITS, fileProblems } from "@/lib/exercise-files";
import { accept, refuse, type Result } from "@/lib/kernel";
import { strToU8, unzipSync, zipSync, type UnzipFileInfo } from "fflate";

/** The same for every export: equal files give an equal archive, to the byte. The first day that the format knows. */
const NO_DAY = new Date(1980, 0, 1, 0, 0, 0);
/** Text shrinks to a tenth at best; what shrinks to a thousandth was made to burst. */
const MOST_RATIO = 200;
/** What file managers add beside what one wanted to pack. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/** @returns a zip archive with one folder, named as the exercise, in the order of the paths. */
export function zipExercise(slug: string, files: ExerciseFiles): Uint8Array {
  const paths = Object.keys(files).sort();
  return zipSync(Object.fromEntries(paths.map((path) => [`${slug}/${path}`, strToU8(files[path] ?? "")])), { mtime: NO_DAY, level: 6 });
}

/**
 * Reads an exercise from a zip archive that somebody sent: its files at the top, or in one folder.
 * Sizes are judged by the archive's own directory before anything is unpacked, and unpacking stops there.
 * @returns the files, byte for byte; or in a sentence what is wrong with the archive.
 */
export function unzipExercise(archive: Uint8Array): Result<ExerciseFiles, string> {
  const seen: UnzipFileInfo[] = [];
  try {
    unzipSync(archive, { filter: (entry) => noteEntry(seen, entry) });
  } catch {
    return refuse("This is not a zip archive, or it is damaged. Export it again.");
  }
  const entries = seen.filter(({ name }) => !name.endsWith("/") && !LITTER.test(name));
  const tooMuch = archiveProblem(entries);
  if (tooMuch !== undefined) return refuse(tooMuch);
  try {
    const wanted = new Set(entries.map(({ name }) => name));
    return filesOf(unzipSync(archive, { filter: ({ name }) => wanted.has(name) }), entries);
  } catch {
    return refuse("A file in the archive is damaged. Export it again.");
  }
}

/** Notes every entry of the directory and unpacks none. */
function noteEntry(seen: UnzipFileInfo[], entry: UnzipFileInfo): false {
  if (seen.length <= FILE_LIMITS.files * 4) seen.push(entry);
  return false;
}

function archiveProblem(entries: readonly UnzipFileInfo[]): string | undefined {
  const names = entries.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  const outside = names.find(
    (name) => name.startsWith("/") || name.includes("\\") || /^[a-z]:/i.test(name) || name.split("/").includes(".."),
  );
  const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const packed = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length === 0) return "The archive is empty.";
  if (entries.length > FILE_LIMITS.files)
    return `The archive has more than ${FILE_LIMITS.files} files. An exercise has a dozen: pack its folder alone.`;
  if (outside !== undefined) return `"${outside}" leads out of the archive's own folder. Pack the exercise's folder alone.`;
  if (twice !== undefined) return `"${twice}" is in the archive twice. Pack the folder anew.`;
  if (bytes > FILE_LIMITS.bytes)
    return `Unpacked, the archive has ${bytes} bytes; an exercise has at most ${FILE_LIMITS.bytes}. Shorten inputs and worlds.`;
  if (bytes > MOST_RATIO * Math.max(packed, 64))
    return "The archive grows more than 200-fold when it is unpacked. No exercise does: pack its folder anew.";
  return undefined;
}

function filesOf(unpacked: Readonly<Record<string, Uint8Array>>, entries: readonly UnzipFileInfo[]): Result<ExerciseFiles, string> {
  const folder = commonFolder(entries.map(({ name }) => name));
  const files = new Map<string, string>();
  for (const { name, originalSize } of entries) {
    const bytes = unpacked[name];
    if (bytes?.length !== originalSize) return refuse(`"${name}" is shorter than the archive says. Export it again.`);
    const text = textOf(bytes);
    if (text === undefined) return refuse(`"${name}" is not text in UTF-8. Save it as UTF-8.`);
    files.set(name.slice(folder.length), text);
  }
  const found = Object.fromEntries(files);
  const problem = fileProblems(found)[0];
  return problem === undefined ? accept(found) : refuse(describeProblem(problem));
}

/** The one folder that everything lies in, with its slash; empty where the files lie at the top. */
function commonFolder(names: readonly string[]): string {
  const yaml = names.find((name) => name === "exercise.yaml" || name.endsWith("/exercise.yaml")) ?? "";
  const folder = yaml.slice(0, -"exercise.yaml".length);
  return names.every((name) => name.startsWith(folder)) ? folder : "";
}

/** Byte for byte: a mark at the beginning stays, and what is no UTF-8 is refused instead of mended. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
