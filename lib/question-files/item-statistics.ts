/** One learner's answer to one question, marked. */
export interface ItemAnswer {
  readonly learner: string;
  readonly question: string;
  readonly right: boolean;
  /** Ids of the options that were chosen. */
  readonly chosen: readonly string[];
}

/** A question as its figures need it. */
export interface StatisticsItem {
  readonly id: string;
  readonly options: readonly StatisticsOption[];
  /** Whether learners saw the options: one that nobody chooses is then of no use. */
  readonly isOffered: boolean;
}

interface StatisticsOption {
  readonly id: string;
  /** What to call it in a sentence: `B`, `12 s`. */
  readonly label: string;
  readonly right: boolean;
}

export interface OptionStatistics extends StatisticsOption {
  readonly count: number;
  /** Of all who answered, from 0 to 1. */
  readonly share: number;
  /** Mean score of those who chose it in the rest of the set, from 0 to 1; null where nobody with such a score did. */
  readonly restMean: number | null;
}

export interface ItemStatistics {
  readonly id: string;
  /** Learners who answered it. */
  readonly answers: number;
  /** Share of first answers that are right, from 0 to 1; null without an answer. */
  readonly facility: number | null;
  /**
   * Point-biserial correlation, from -1 to 1, between being right here and the score in the rest of the set (the question itself left out).
   * `too-few`: fewer than FEWEST_ANSWERS learners with a rest to compare with. `no-spread`: all are right, or all wrong, or all equal in the rest.
   */
  readonly discrimination: number | "too-few" | "no-spread";
  /** Mean rest of those who are right; null where there is none. */
  readonly rightRestMean: number | null;
  readonly options: readonly OptionStatistics[];
}

/** With fewer, a figure says more about who happened to answer than about the question. */
export const FEWEST_ANSWERS = 10;
/** A learner's rest counts when this share of the other questions was answered: two of twenty say nothing. */
const LEAST_OF_REST = 0.5;

/**
 * What the answers say of each question. A learner's first answer to a question counts, any later one does not: it was given after reading why.
 * @param answers - in the order they were given.
 */
export function itemStatistics(items: readonly StatisticsItem[], answers: readonly ItemAnswer[]): readonly ItemStatistics[] {
  const known = new Set(items.map(({ id }) => id));
  const firsts = new Map<string, Map<string, ItemAnswer>>();
  for (const answer of answers) {
    if (!known.has(answer.question)) continue;
    const own = firsts.get(answer.learner) ?? new Map<string, ItemAnswer>();
    if (!own.has(answer.question)) own.set(answer.question, answer);
    firsts.set(answer.learner, own);
  }
  return items.map((item) => {
    const given = [...firsts.values()].flatMap((own): readonly Given[] => {
      const answer = own.get(item.id);
      return answer === undefined ? [] : [{ answer, rest: restScore(own, item.id, items.length - 1) }];
    });
    return statisticsOf(item, given);
  });
}

interface Given {
  readonly answer: ItemAnswer;
  /** Share of the other answered questions that are right; undefined where too few were answered. */
  readonly rest: number | undefined;
}

function restScore(own: ReadonlyMap<string, ItemAnswer>, id: string, others: number): number | undefined {
  const rest = [...own.values()].filter(({ question }) => question !== id);
  if (rest.length === 0 || rest.length < LEAST_OF_REST * others) return undefined;
  return rest.filter(({ right }) => right).length / rest.length;
}

function statisticsOf({ id, options }: StatisticsItem, given: readonly Given[]): ItemStatistics {
  const right = given.filter(({ answer }) => answer.right);
  return {
    id,
    answers: given.length,
    facility: given.length === 0 ? null : right.length / given.length,
    discrimination: discriminationOf(given),
    rightRestMean: meanRest(right),
    options: options.map((option) => {
      const choosing = given.filter(({ answer }) => answer.chosen.includes(option.id));
      return {
        ...option,
        count: choosing.length,
        share: given.length === 0 ? 0 : choosing.length / given.length,
        restMean: meanRest(choosing),
      };
    }),
  };
}

function meanRest(given: readonly Given[]): number | null {
  const rests = given.flatMap(({ rest }) => rest ?? []);
  return rests.length === 0 ? null : mean(rests);
}

function discriminationOf(given: readonly Given[]): ItemStatistics["discrimination"] {
  const pairs = given.flatMap(({ answer, rest }) => (rest === undefined ? [] : [{ x: answer.right ? 1 : 0, y: rest }]));
  if (pairs.length < FEWEST_ANSWERS) return "too-few";
  const [meanX, meanY] = [mean(pairs.map(({ x }) => x)), mean(pairs.map(({ y }) => y))];
  const together = sum(pairs.map(({ x, y }) => (x - meanX) * (y - meanY)));
  const spread = Math.sqrt(sum(pairs.map(({ x }) => (x - meanX) ** 2)) * sum(pairs.map(({ y }) => (y - meanY) ** 2)));
  // Sums of fractions that are all equal differ from zero by rounding alone.
  return spread < 1e-9 ? "no-spread" : together / spread;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
