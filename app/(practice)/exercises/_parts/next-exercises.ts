import type { ExerciseCard } from "@/lib/catalog";

/** How somebody stands: slugs of exercises. */
export interface Standings {
  readonly passed: ReadonlySet<string>;
  /** Handed in without a pass, the latest first. */
  readonly failed: readonly string[];
  /** Begun in this browser, and not handed in. */
  readonly started: ReadonlySet<string>;
}

export interface Suggestion {
  readonly exercise: ExerciseCard;
  /** Why this one, in a line. */
  readonly why: string;
}

const MOST = 3;
const LEVELS = ["easy", "medium", "hard", "senior"] as const;

/**
 * What to do next: first what did not pass yet, then what was begun, then a step further in a skill that is there, then the nearest new skill.
 *
 * @param open - exercises the person may use, in course order.
 * @returns at most three, no two for the same reason where there are enough; empty when all are passed.
 */
export function nextExercises(open: readonly ExerciseCard[], standings: Standings): readonly Suggestion[] {
  const left = open.filter(({ slug }) => !standings.passed.has(slug));
  const done = open.filter(({ slug }) => standings.passed.has(slug));
  const chosen: Suggestion[] = [];
  for (const found of [...unfinished(left, standings), ...furtherInASkill(left, done), ...newSkills(left, done)]) {
    if (chosen.length === MOST) break;
    if (!chosen.some(({ exercise }) => exercise.slug === found.exercise.slug)) chosen.push(found);
  }
  return chosen;
}

function unfinished(left: readonly ExerciseCard[], { failed, started }: Standings): readonly Suggestion[] {
  const failing = failed.flatMap((slug) => left.filter((exercise) => exercise.slug === slug));
  return [
    ...failing
      .slice(0, 1)
      .map((exercise) => ({ exercise, why: "You handed it in, and a test still fails. Your text is where you left it." })),
    ...left
      .filter(({ slug }) => started.has(slug) && !failed.includes(slug))
      .slice(0, 1)
      .map((exercise) => ({ exercise, why: "You have begun it. Your text is where you left it." })),
  ];
}

/** The easiest exercise that goes on with a skill passed before, at that level or one above. */
function furtherInASkill(left: readonly ExerciseCard[], done: readonly ExerciseCard[]): readonly Suggestion[] {
  const reached = new Map<string, number>();
  for (const { skills, level } of done) for (const skill of skills) reached.set(skill, Math.max(reached.get(skill) ?? 0, rankOf(level)));
  const further = left.flatMap((exercise) => {
    const skill = exercise.skills.find((name) => reached.has(name));
    const step = skill === undefined ? undefined : rankOf(exercise.level) - (reached.get(skill) ?? 0);
    return skill === undefined || step === undefined || step > 1 ? [] : [{ exercise, step, why: goesOn(skill, step) }];
  });
  // A level up first: that is where something is learned.
  return [...further].sort((a, b) => b.step - a.step).slice(0, 1);
}

function goesOn(skill: string, step: number): string {
  return step > 0 ? `Goes on with ${skill}, one level up from what you passed.` : `More ${skill}, at a level you have passed before.`;
}

/** Exercises of which no skill is known, the easiest first; for a beginner, all of them. */
function newSkills(left: readonly ExerciseCard[], done: readonly ExerciseCard[]): readonly Suggestion[] {
  const known = new Set(done.flatMap(({ skills }) => skills));
  return [...left]
    .sort((a, b) => newTo(b, known) - newTo(a, known) || rankOf(a.level) - rankOf(b.level))
    .map((exercise) => ({ exercise, why: whyNew(exercise, known) }));
}

function newTo({ skills }: ExerciseCard, known: ReadonlySet<string>): number {
  return skills.every((skill) => !known.has(skill)) ? 1 : 0;
}

function whyNew({ skills, level, minutes }: ExerciseCard, known: ReadonlySet<string>): string {
  const fresh = skills.find((skill) => !known.has(skill));
  if (known.size === 0) return `A good one to begin with: ${level}, ${minutes} minutes.`;
  return fresh === undefined ? "Not done yet." : `New to you: ${fresh}.`;
}

function rankOf(level: ExerciseCard["level"]): number {
  return LEVELS.indexOf(level);
}
