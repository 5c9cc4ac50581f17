import { glossaryFile, moduleFile, parseLesson, readYaml, topicFile, type ContentProblem, type Module, type Topic } from "@/lib/content";
import { type Drill, drillProblems, drillsFile } from "@/lib/drills";
import { CONTENT, listFolders, readLessonFolder, readSource } from "./read-files";

/** Everything under content/, and everything wrong with it. */
export interface LoadedContent {
  readonly modules: readonly Module[];
  readonly problems: readonly ContentProblem[];
}

/** Reads and parses all content, whatever is wrong with it; for the content check. */
export function loadContent(): LoadedContent {
  const problems: ContentProblem[] = [];
  const modules = listFolders(CONTENT).flatMap((folder) => loadModule(folder, problems));
  problems.push(...interviewTwice(modules));
  return { modules, problems };
}

/** Each interview question has a page of its own, so its id must be its own in the whole course. */
function interviewTwice(modules: readonly Module[]): readonly ContentProblem[] {
  const seen = new Map<string, string>();
  return modules
    .flatMap(({ topics }) => topics.flatMap(({ lessons }) => lessons))
    .flatMap(({ folder, interview }) =>
      interview.flatMap(({ id }) => {
        const first = seen.get(id);
        seen.set(id, first ?? folder);
        if (first === undefined) return [];
        const message = `The interview question "${id}" has the id of one in ${first}.`;
        return [
          { file: `${folder}/interview.yaml`, line: 1, message, mend: "Give one of the two another id: it is the address of its page." },
        ];
      }),
    );
}

function loadModule(folder: string, problems: ContentProblem[]): readonly Module[] {
  const file = readSource(`${folder}/module.yaml`);
  if (file === undefined) return missingFile(`${folder}/module.yaml`, problems);
  const module = readYaml(file, moduleFile);
  problems.push(...module.problems);
  const topics = listFolders(folder).flatMap((topic) => loadTopic(topic, problems));
  return module.value === undefined ? [] : [{ ...module.value, slug: lastPart(folder), topics }];
}

function loadTopic(folder: string, problems: ContentProblem[]): readonly Topic[] {
  const file = readSource(`${folder}/topic.yaml`);
  if (file === undefined) return missingFile(`${folder}/topic.yaml`, problems);
  const topic = readYaml(file, topicFile);
  const results = listFolders(folder).flatMap((lesson) => {
    const source = readLessonFolder(lesson);
    return source === undefined ? [] : [parseLesson(source)];
  });
  problems.push(...topic.problems, ...results.flatMap((result) => result.problems));
  if (topic.value === undefined) return [];
  const drills = loadDrills(`${folder}/drills.yaml`, problems);
  const glossary = loadGlossary(`${folder}/glossary.yaml`, problems);
  const lessons = results.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const written = new Set(lessons.map(({ slug }) => slug));
  const [number, ...slug] = lastPart(folder).split("-");
  const planned = topic.value.lessons.filter((plan) => !written.has(plan.slug));
  return [{ ...topic.value, slug: slug.join("-"), number: Number(number), lessons, planned, drills, glossary }];
}

function loadDrills(file: string, problems: ContentProblem[]): readonly Drill[] {
  const source = readSource(file);
  if (source === undefined) return [];
  const drills = readYaml(source, drillsFile);
  problems.push(...drills.problems);
  for (const drill of drills.value ?? []) {
    const line = source.text.split("\n").indexOf(`- id: ${drill.id}`) + 1;
    for (const message of drillProblems(drill)) problems.push({ file, line, message: `The drill "${drill.id}": ${message}`, mend: "" });
  }
  return drills.value ?? [];
}

function loadGlossary(file: string, problems: ContentProblem[]): Topic["glossary"] {
  const source = readSource(file);
  if (source === undefined) return [];
  const glossary = readYaml(source, glossaryFile);
  problems.push(...glossary.problems);
  return glossary.value ?? [];
}

function missingFile(file: string, problems: ContentProblem[]): readonly never[] {
  problems.push({ file, line: 1, message: "The file is not there.", mend: "Write it; docs of the content format say what goes in." });
  return [];
}

function lastPart(folder: string): string {
  return folder.slice(folder.lastIndexOf("/") + 1);
}
