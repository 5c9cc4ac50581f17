/** Words that say nothing about whether a point was made. */
const EMPTY_WORDS = new Set(
  "a an and are as at be but by can do does for from has have if in into is it its no not of on one only or so than that the then there they this to up was what when which while who will with you your i we".split(
    " ",
  ),
);

/** A point counts as made from this share of its words on. Half of them: people say things in their own order and leave small words out. */
const ENOUGH = 0.5;

/**
 * Which points an answer seems to make, by the words it shares with each. A suggestion and no verdict: whoever said it decides.
 *
 * @param said - the answer, in the learner's own words.
 * @param points - what a strong answer holds, a phrase each.
 * @returns for each point, in order, whether enough of its words were said; inflected and slightly misspelt ones count, numbers must be exact.
 * @example pointsMade("IsPresent goes first, in an And", ["IsPresent first, inside And"]) // [true]
 */
export function pointsMade(said: string, points: readonly string[]): readonly boolean[] {
  const spoken = [...new Set(wordsOf(said))];
  return points.map((point) => {
    const words = [...new Set(wordsOf(point))];
    if (words.length === 0) return false;
    const weight = (list: readonly string[]): number => list.reduce((sum, word) => sum + weightOf(word), 0);
    const found = words.filter((word) => spoken.some((other) => isSameWord(word, other)));
    return weight(found) / weight(words) >= ENOUGH;
  });
}

function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase(); // IsPresent is said as "is present", too
  const words = apart.replace(/(\d),(\d)/g, "$1$2").match(/[a-z]+|\d+(\.\d+)?/g) ?? [];
  return words.filter((word) => !EMPTY_WORDS.has(word) && (word.length > 1 || isNumber(word))).map(stemOf);
}

/** Long words and numbers tell more than short ones. */
function weightOf(word: string): number {
  return isNumber(word) ? 2 : Math.min(2, 0.5 + word.length / 6);
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Cuts the commonest endings, so that retry, retries and retried meet. */
function stemOf(word: string): string {
  if (isNumber(word) || word.length < 5) return word;
  return word.replace(/(ies|ied|iers?)$/, "y").replace(/(ations?|ings?|ed|es|s|ly)$/, "");
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (isNumber(one) || isNumber(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 5 && long.startsWith(short)) return true;
  return short.length >= 6 && long.length - short.length <= 1 && differByOne(short, long);
}

/** Whether one letter put in, left out or mistaken makes the one the other. */
function differByOne(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}
