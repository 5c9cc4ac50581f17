import "server-only";
import { stringify } from "yaml";
import { listLessons } from "@/lib/catalog";
import { type Parsed, readYaml } from "@/lib/content";
import { findOfferedSet } from "@/lib/db/question-sets";
import { setTextProblems } from "@/lib/question-files";
import { type Blueprint, blueprintFile } from "./blueprint";
import { getMocks } from "./load-mocks";

const FILE = "blueprint.yaml";

/**
 * Reads the text of a blueprint written in the studio: the format of the course's `mocks/<slug>.yaml`. It draws from the course's questions.
 * @param id - of its set; the blueprint's slug becomes `set:<id>`.
 */
export function readBlueprint(id: string, text: string): Parsed<Blueprint> {
  const unfit = setTextProblems(FILE, text);
  if (unfit.length > 0) return { value: undefined, problems: unfit };
  const read = readYaml({ file: FILE, text }, blueprintFile);
  if (read.value === undefined) return read;
  const problems = [...emptyProblems(read.value), ...namesNowhere(read.value)].map(({ word, ...said }) => ({
    file: FILE,
    line: lineOf(word, text),
    ...said,
  }));
  return problems.length > 0 ? { value: undefined, problems } : { value: { ...read.value, slug: `set:${id}` }, problems: [] };
}

interface Said {
  /** What the line holds that it is about. */
  readonly word: string;
  readonly message: string;
  readonly mend: string;
}

function emptyProblems({ draw, live }: Pick<Blueprint, "draw" | "live">): readonly Said[] {
  if (draw.length + live.length > 0) return [];
  return [
    {
      word: "draw",
      message: "The blueprint asks nothing.",
      mend: "Write at least one line under `draw`, or name a live exercise under `live`.",
    },
  ];
}

function namesNowhere({ draw, live }: Pick<Blueprint, "draw" | "live">): readonly Said[] {
  const topics = listLessons().map(({ path }) => path.lesson);
  const lives = getMocks().live.map(({ name }) => name);
  return [
    ...draw
      .flatMap((part) => part.topics)
      .filter((topic) => !topics.includes(topic))
      .map((topic) => ({ word: topic, message: `The course has no lesson "${topic}".`, mend: `Choose from ${topics.join(", ")}.` })),
    ...live
      .filter((name) => !lives.includes(name))
      .map((name) => ({ word: name, message: `There is no live exercise "${name}".`, mend: `Choose from ${lives.join(", ")}.` })),
  ];
}

function lineOf(word: string, text: string): number {
  return Math.max(1, text.split("\n").findIndex((line) => line.includes(word)) + 1);
}

/** A blueprint that learners may sit. */
export interface AuthoredBlueprint {
  readonly blueprint: Blueprint;
  /** Name of its author. */
  readonly by: string;
}

/** @param id - of its set. @returns the published blueprint; undefined where there is none, or it is retired. */
export async function findAuthoredBlueprint(id: string): Promise<AuthoredBlueprint | undefined> {
  const row = await findOfferedSet("mock", id);
  const blueprint = row === null ? undefined : readBlueprint(id, row.source).value;
  return row === null || blueprint === undefined ? undefined : { blueprint, by: row.set.owner.name ?? "An instructor" };
}

/** @returns what a new blueprint begins with: whole, and saying in comments what each part is for. */
export function blueprintSample(title: string): string {
  const topic = listLessons()[0]?.path.lesson ?? "";
  return `title: ${stringify(title, { lineWidth: 0 }).trimEnd()}
summary: One sentence for those who are to sit it, on what it asks and for whom.
# One to 180 minutes, by the server's clock.
minutes: 20
# free or premium
access: free

# Drawn anew for everybody who sits it, from the questions of the course. An empty or absent list means all.
# from: questions are marked by a key, open ones are said in one's own words.
# kinds: single, multiple, numeric, ordering, short, predict-output, find-fault · levels: junior, mid, senior · topics: slugs of lessons
draw:
  - { section: Warm-up, count: 4, from: questions, levels: [junior], topics: [${topic}] }
  - { section: A little deeper, count: 4, from: questions, levels: [mid, senior] }
  - { section: In your own words, count: 1, from: open }

# One of these is drawn: ${getMocks()
    .live.map(({ name }) => name)
    .join(", ")}
live: []
`;
}
