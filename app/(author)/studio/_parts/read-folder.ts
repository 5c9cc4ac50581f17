import { accept, refuse, type Result } from "@/lib/kernel";

/** Files of a folder, as the paths and texts of an exercise. */
export interface FolderFiles {
  readonly files: Record<string, string>;
  readonly slug: string;
}

/** What file managers leave beside what one wanted, and what editors and version control hide. */
const LITTER = /^(\..+|Thumbs\.db|desktop\.ini)$/;

/** A file that somebody chose with its folder. */
type ChosenFile = Pick<File, "webkitRelativePath" | "arrayBuffer">;

/**
 * Reads a folder that a person chose. What is hidden in it is passed over.
 * @returns the files byte for byte; or in a sentence which one cannot be read.
 */
export async function readFolder(chosen: readonly ChosenFile[]): Promise<Result<FolderFiles, string>> {
  const files: Record<string, string> = {};
  let slug = "exercise";
  for (const file of chosen) {
    const [folder = slug, ...path] = file.webkitRelativePath.split("/");
    if (path.some((part) => LITTER.test(part))) continue;
    const text = textOf(await file.arrayBuffer());
    if (text === undefined)
      return refuse(`"${path.join("/")}" is not text in UTF-8. Choose the folder of one exercise, and save its files as UTF-8.`);
    files[path.join("/")] = text;
    slug = folder;
  }
  return Object.keys(files).length === 0 ? refuse("The folder is empty. Choose the folder of an exercise.") : accept({ files, slug });
}

/** Like the server with an archive: byte for byte, a mark at the beginning included. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
