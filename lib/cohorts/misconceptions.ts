/** A misconception as the reports of failed submissions tell it, counted for one learner in one exercise. */
export interface SeenMistake {
  readonly userId: string;
  readonly exerciseSlug: string;
  /** What people believe who get it wrong in this way: one text for each class of mutants, or the author's own for a known wrong answer. */
  readonly misconception: string;
  readonly lastAt: Date;
}

/** A misconception in a class: who showed it, and who still may hold it. */
export interface Misconception {
  readonly subject: string;
  readonly says: string;
  /** Ids of the learners who showed it, the latest first. */
  readonly members: readonly string[];
  /** Those of them who have not passed the exercise since. */
  readonly still: readonly string[];
}

/**
 * Gathers what a class gets wrong, the misconception of most learners who still hold it first.
 * @param hasPassed - whether a learner has passed an exercise.
 */
export function gatherMisconceptions(
  seen: readonly SeenMistake[],
  hasPassed: (userId: string, exerciseSlug: string) => boolean,
): readonly Misconception[] {
  const groups = new Map<string, SeenMistake[]>();
  for (const mistake of [...seen].sort((one, other) => other.lastAt.getTime() - one.lastAt.getTime())) {
    const key = JSON.stringify([mistake.exerciseSlug, mistake.misconception]);
    groups.set(key, [...(groups.get(key) ?? []), mistake]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const members = [...new Set(group.map(({ userId }) => userId))];
      const { exerciseSlug: subject, misconception: says } = first;
      return [{ subject, says, members, still: members.filter((userId) => !hasPassed(userId, subject)) }];
    })
    .sort((one, other) => other.still.length - one.still.length || other.members.length - one.members.length);
}
