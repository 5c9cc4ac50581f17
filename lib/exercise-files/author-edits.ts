import type { Json } from "@/lib/asl";
import type { Proposal } from "@/lib/grader";
import { appendYaml, readPlain, removeYaml } from "./edit-yaml";
import type { ExerciseFiles } from "./exercise-files";
import { UNWRITTEN } from "./unwritten";

const YAML = "exercise.yaml";
const MOST_OF_A_NAME = 48;

/** An answer to be known as wrong. */
export interface NewWrongAnswer {
  /** Words to make the file's name of; a number is added where it is taken. */
  readonly name: string;
  readonly definition: string;
  /** The tests that must fail it, at least one. */
  readonly fails: readonly string[];
  readonly misconception: string;
}

/** Adds an answer to be known as wrong: its file, and its entry in exercise.yaml. Comments and all else stay. */
export function withWrongAnswer(files: ExerciseFiles, { name, definition, fails, misconception }: NewWrongAnswer): ExerciseFiles {
  const taken = (slug: string) => files[`wrong/${slug}.asl.json`] !== undefined;
  const file = freeName(slugOf(name) || "wrong-answer", taken);
  const text = `${JSON.stringify(JSON.parse(definition) as Json, undefined, 2)}\n`;
  const yaml = appendYaml(files[YAML] ?? "", ["wrong"], { file, fails: [...fails], misconception });
  return { ...files, [YAML]: yaml, [`wrong/${file}.asl.json`]: text };
}

/** Spares a mutant of the reference, with the reason. */
export function withExcuse(files: ExerciseFiles, mutant: string, reason: string): ExerciseFiles {
  return { ...files, [YAML]: appendYaml(files[YAML] ?? "", ["excused"], { mutant, reason }) };
}

/** Takes an excuse back: the mutant counts again. */
export function withoutExcuse(files: ExerciseFiles, mutant: string): ExerciseFiles {
  const yaml = files[YAML] ?? "";
  const { excused } = read(yaml);
  const at = Array.isArray(excused) ? (excused as readonly { readonly mutant?: string }[]).findIndex((one) => one.mutant === mutant) : -1;
  return at === -1 ? files : { ...files, [YAML]: removeYaml(yaml, ["excused", at]) };
}

/**
 * Adds proposed checks to the tests in whose input and world they were found; those of no test become new tests, one for each input and world.
 * @returns the files, and the names of the tests with the checks, in the order of the proposals.
 */
export function withProposals(
  files: ExerciseFiles,
  proposals: readonly Proposal[],
): { readonly files: ExerciseFiles; readonly tests: readonly string[] } {
  let yaml = files[YAML] ?? "";
  const made = new Map<string, string>();
  const tests: string[] = [];
  for (const { setting, kind, expected } of proposals) {
    const known = testsOf(yaml);
    const name = setting.test ?? made.get(setting.says);
    const at = known.findIndex((test) => test.name === name);
    if (name !== undefined && at !== -1) {
      yaml = appendYaml(yaml, ["tests", at, "expect"], { [kind]: expected });
      tests.push(name);
      continue;
    }
    const fresh = newTest(setting, known, yaml);
    made.set(setting.says, fresh.name);
    tests.push(fresh.name);
    yaml = appendYaml(yaml, ["tests"], { ...fresh, expect: [{ [kind]: expected }] });
  }
  return { files: { ...files, [YAML]: yaml }, tests };
}

interface KnownTest {
  readonly name: string;
  readonly task: string;
  readonly visibility: string;
}

function newTest({ says, from, input, world, redrive }: Proposal["setting"], known: readonly KnownTest[], yaml: string) {
  const name = freeName(slugOf(says) || "test", (slug) => known.some((test) => test.name === slug));
  const task = known.find((test) => test.name === from)?.task ?? firstTask(yaml);
  const isFirst = !known.some(({ visibility }) => visibility === "shown");
  return {
    name,
    purpose: `${UNWRITTEN.purpose} It looks at ${says}.`,
    task,
    visibility: isFirst ? "shown" : "hidden",
    input,
    world: withoutEmpty(world),
    ...(redrive && { redrive: withoutEmpty(redrive) }),
  };
}

/** A world as its author would write it: parts that are empty are left out. */
function withoutEmpty(world: object): Json {
  const parts = Object.entries(world).filter(([, part]) => Object.keys(part as object).length > 0);
  return JSON.parse(JSON.stringify(Object.fromEntries(parts))) as Json;
}

function testsOf(yaml: string): readonly KnownTest[] {
  const { tests } = read(yaml);
  return Array.isArray(tests) ? (tests as readonly KnownTest[]) : [];
}

function firstTask(yaml: string): string {
  const { tasks } = read(yaml);
  const [first] = Array.isArray(tasks) ? (tasks as readonly { readonly id?: string }[]) : [];
  return first?.id ?? "first-task";
}

function read(yaml: string): Readonly<Record<string, Json>> {
  const value = readPlain(yaml);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};
}

function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/^test /, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_OF_A_NAME);
  return slug.replace(/^-+|-+$/g, "");
}

function freeName(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n++) if (!isTaken(`${slug}-${n}`)) return `${slug}-${n}`;
}
