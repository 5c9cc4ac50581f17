import { createRandom } from "@/lib/asl";
import type { Blueprint, Draw } from "../blueprints/blueprint";
import type { LiveExercise } from "../blueprints/live-exercise";
import type { PaperItem } from "./paper";

/** Something that may be asked, with what a draw chooses by. */
export interface Candidate {
  readonly item: Exclude<PaperItem, { kind: "live" }>;
  readonly kind: string;
  readonly level: string;
  /** Where given, choices that may be shown in any order. */
  readonly choices: readonly string[];
}

export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly live: readonly LiveExercise[];
}

interface DrawOptions {
  readonly seed: number;
  /** Ids of items asked lately: they come only when nothing else is left. */
  readonly seen: ReadonlySet<string>;
  /** Topics to ask about first, weakest first. */
  readonly weak?: readonly string[];
}

/**
 * Draws a paper. Equal arguments draw an equal one.
 * @returns fewer items than the blueprint names where there are not so many; never one twice.
 */
export function drawPaper(blueprint: Blueprint, pool: Pool, { seed, seen, weak = [] }: DrawOptions): readonly PaperItem[] {
  const random = createRandom(seed);
  const next = (): number => random.next();
  const taken = new Set<string>();
  const rank = (candidate: Candidate): number => (seen.has(candidate.item.id) ? 2 : 0) + (weak.includes(candidate.item.topic) ? 0 : 1);
  const asked = blueprint.draw.flatMap((draw) => {
    const fitting = shuffle(
      pool.candidates.filter((one) => fits(one, draw) && !taken.has(one.item.id)),
      next,
    );
    // A stable sort keeps the shuffled order within a rank.
    const chosen = fitting.sort((a, b) => rank(a) - rank(b)).slice(0, draw.count);
    for (const { item } of chosen) taken.add(item.id);
    return chosen.map((candidate) => placed(candidate, draw.section, next));
  });
  return [...asked, ...drawLive(blueprint, pool, { seen, next })];
}

function fits({ item, kind, level }: Candidate, draw: Draw): boolean {
  const allows = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  const from = item.kind === "open" ? "open" : "questions";
  return (
    from === draw.from && allows(draw.topics, item.topic) && allows(draw.levels, level) && (from === "open" || allows(draw.kinds, kind))
  );
}

function placed({ item, choices }: Candidate, section: string, next: () => number): PaperItem {
  return item.kind === "question" ? { ...item, section, order: shuffle(choices, next) } : { ...item, section };
}

function drawLive(
  blueprint: Blueprint,
  pool: Pool,
  { seen, next }: { seen: ReadonlySet<string>; next: () => number },
): readonly PaperItem[] {
  const fitting = shuffle(
    pool.live.filter(({ name }) => blueprint.live.includes(name)),
    next,
  );
  const chosen = fitting.find(({ name }) => !seen.has(`live:${name}`)) ?? fitting[0];
  if (chosen === undefined) return [];
  const { name, exercise, followUps } = chosen;
  const common = { kind: "live", section: "Live exercise", topic: exercise, live: name, exercise } as const;
  return [
    { ...common, id: `live:${name}`, followUp: null },
    ...followUps.map(({ id }) => ({ ...common, id: `live:${name}:${id}`, followUp: id })),
  ];
}

/** Fisher and Yates. @returns a new array. */
function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(next() * left.length), 1));
  return shuffled;
}
