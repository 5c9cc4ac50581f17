import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readYaml, type ContentProblem } from "@/lib/content";
import { blueprintFile, type Blueprint } from "./blueprint";
import { liveFile, type LiveExercise } from "./live-exercise";

const YAML = ".yaml";

export interface ReadMocks {
  readonly blueprints: readonly Blueprint[];
  readonly live: readonly LiveExercise[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads every blueprint `content/<module>/<topic>/mocks/<slug>.yaml` and live exercise `mocks/live/<name>/`.
 * @param root - the project's root.
 */
export function readMocks(root: string): ReadMocks {
  const folders = childFolders(root, "content").flatMap((module) => childFolders(root, module).map((topic) => `${topic}/mocks`));
  const problems: ContentProblem[] = [];
  const blueprints = folders.flatMap((folder) => fileNames(root, folder).map((file) => readBlueprint(root, file, problems)));
  const live = folders.flatMap((folder) => childFolders(root, `${folder}/live`).map((place) => readLive(root, place, problems)));
  const read = { blueprints: blueprints.filter((one) => one !== undefined), live: live.filter((one) => one !== undefined) };
  return { ...read, problems: [...problems, ...unknownLive(read)] };
}

function readBlueprint(root: string, file: string, problems: ContentProblem[]): Blueprint | undefined {
  const parsed = readYaml({ file, text: read(root, file) ?? "" }, blueprintFile);
  problems.push(...parsed.problems);
  return parsed.value && { ...parsed.value, slug: path.basename(file, YAML) };
}

function readLive(root: string, folder: string, problems: ContentProblem[]): LiveExercise | undefined {
  const file = `${folder}/live.yaml`;
  const text = read(root, file);
  if (text === undefined) {
    problems.push({ file, line: 1, message: "The file is not there.", mend: "Write it, or remove the folder." });
    return undefined;
  }
  const parsed = readYaml({ file, text }, liveFile);
  problems.push(...parsed.problems);
  if (parsed.value === undefined) return undefined;
  const followUps = parsed.value.followUps.map((followUp) => {
    const solution = read(root, `${folder}/${followUp.id}.asl.json`);
    if (solution === undefined) {
      problems.push({ file, line: 1, message: `\`followUps.${followUp.id}\` has no solution.`, mend: `Write ${followUp.id}.asl.json.` });
    }
    return { ...followUp, solution: solution ?? "" };
  });
  return { ...parsed.value, name: path.basename(folder), followUps };
}

function unknownLive({ blueprints, live }: Pick<ReadMocks, "blueprints" | "live">): readonly ContentProblem[] {
  const names = live.map(({ name }) => name);
  return blueprints.flatMap(({ slug, live: wanted }) =>
    wanted
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file: `mocks/${slug}${YAML}`,
        line: 1,
        message: `\`live\` names "${name}", which is no folder in mocks/live.`,
        mend: names.length === 0 ? "Write it." : `Choose from ${names.join(", ")}.`,
      })),
  );
}

function read(root: string, file: string): string | undefined {
  const place = path.join(/* turbopackIgnore: true */ root, file);
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}

function childFolders(root: string, folder: string): readonly string[] {
  return entriesOf(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

function fileNames(root: string, folder: string): readonly string[] {
  return entriesOf(root, folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(YAML))
    .map(({ name }) => `${folder}/${name}`);
}

function entriesOf(root: string, folder: string) {
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
