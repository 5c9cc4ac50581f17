import "server-only";
import { mayUse, type Access, type Entitled } from "@/lib/entitlements";
import type { Block, InterviewQuestion, Lesson, LessonRun, TextTree } from "@/lib/content";
import { askQuestion, type AskedQuestion } from "@/lib/quiz";

/** A lesson in a list: nothing in it is premium. */
export interface LessonCard {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly level: Lesson["level"];
  readonly access: Access;
  readonly minutes: number;
  readonly questions: number;
  readonly interviewQuestions: number;
}

/** A lesson as one reader may see it. Answer keys are never part of it. */
export interface LessonView extends LessonCard {
  readonly objectives: readonly string[];
  readonly sources: Lesson["sources"];
  readonly updated: string;
  readonly outline: Lesson["outline"];
  readonly free: TextTree;
  readonly blocks: readonly Block[];
  /** Premium lessons only, and only for those who may read them; `locked` says that there is more. */
  readonly locked: boolean;
  readonly premium: TextTree | undefined;
  readonly takeaways: readonly string[];
  readonly machines: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, LessonRun>>;
  readonly asked: readonly AskedQuestion[];
  readonly interview: readonly InterviewQuestion[];
}

export function cardOf(lesson: Lesson): LessonCard {
  const { slug, number, title, summary, level, access, minutes, questions, interview } = lesson;
  return { slug, number, title, summary, level, access, minutes, questions: questions.length, interviewQuestions: interview.length };
}

/**
 * The gate: the one place where a lesson's text leaves the catalogue. What the reader may not have is not in the result at all,
 * so no page, payload or prefetch can leak it.
 * @param who - null is a visitor.
 */
export function viewLesson(lesson: Lesson, who: Entitled | null): LessonView {
  const { objectives, sources, updated, outline, free } = lesson;
  const open = mayUse(lesson.access, who);
  const common = { ...cardOf(lesson), objectives, sources, updated, outline, free, locked: !open };
  if (!open) {
    const blocks = lesson.blocks.map(({ block }): Block => block);
    const shown = namesIn(free, blocks);
    return {
      ...common,
      blocks: blocks.map((block, index) => (shown.has(index) ? block : { kind: "premium" })),
      premium: undefined,
      takeaways: [],
      machines: only(lesson.machines, machinesShown(lesson, shown)),
      runs: only(lesson.runs, runsShown(blocks, shown)),
      asked: [],
      interview: [],
    };
  }
  return {
    ...common,
    blocks: lesson.blocks.map(({ block }) => block),
    premium: lesson.premium,
    takeaways: lesson.takeaways,
    machines: lesson.machines,
    runs: lesson.runs,
    asked: lesson.questions.map((question) => askQuestion(question)),
    interview: lesson.interview,
  };
}

/** Indexes of the blocks that stand in a text. */
function namesIn(tree: TextTree, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (node: TextTree | TextTree["children"][number]): void => {
    if (node.type === "element" && node.tagName === "sw-block") found.add(Number(node.properties.index));
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return new Set([...found].filter((index) => index < blocks.length));
}

function runsShown(blocks: readonly Block[], shown: ReadonlySet<number>): readonly string[] {
  return blocks.flatMap((block, index) => (block.kind === "run-it" && shown.has(index) ? [block.run] : []));
}

function machinesShown(lesson: Lesson, shown: ReadonlySet<number>): readonly string[] {
  const blocks = lesson.blocks.map(({ block }) => block);
  const drawn = blocks.flatMap((block, index) => ("machine" in block && shown.has(index) ? [block.machine] : []));
  return [...drawn, ...runsShown(blocks, shown).flatMap((name) => lesson.runs[name]?.machine ?? [])];
}

function only<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
