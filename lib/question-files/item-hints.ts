import { FEWEST_ANSWERS, type ItemStatistics, type OptionStatistics } from "./item-statistics";

const TOO_EASY = 0.95;
const TOO_HARD = 0.25;
const SAYS_LITTLE = 0.15;
/** Wrong options that so few chose tell nothing about who chooses them. */
const FEWEST_CHOOSING = 3;
const NOBODY_AFTER = 20;

/** @returns what the figures suggest to the author, in plain words; nothing where they are of too few learners. */
export function itemHints(item: ItemStatistics, isOffered: boolean): readonly string[] {
  const { answers, facility, discrimination } = item;
  if (facility === null || answers < FEWEST_ANSWERS) return [];
  return [
    ...facilityHints(facility),
    ...betterHints(item),
    ...discriminationHints(discrimination),
    ...(isOffered ? unusedHints(item) : []),
  ];
}

function facilityHints(facility: number): readonly string[] {
  if (facility === 0) return ["Nobody is right: look at the key, then at the words of the question."];
  if (facility >= TOO_EASY) return ["Almost everybody is right: too easy to tell anything, unless it is there to warm up."];
  return facility <= TOO_HARD ? ["Few are right: it is hard, or its words mislead."] : [];
}

function discriminationHints(discrimination: ItemStatistics["discrimination"]): readonly string[] {
  if (typeof discrimination !== "number" || discrimination >= SAYS_LITTLE) return [];
  return discrimination < 0
    ? ["Those who are right here do worse in the rest: look at the key."]
    : ["Being right here says little about the rest: the question may be guessed, or be about something else."];
}

function betterHints({ options, rightRestMean }: ItemStatistics): readonly string[] {
  if (rightRestMean === null) return [];
  const isBetter = ({ right, count, restMean }: OptionStatistics): boolean =>
    !right && count >= FEWEST_CHOOSING && restMean !== null && restMean > rightRestMean;
  return options.filter(isBetter).map(({ label }) => `The better learners choose ${label}: look at the key.`);
}

function unusedHints({ answers, options }: ItemStatistics): readonly string[] {
  if (answers < NOBODY_AFTER) return [];
  const unused = options.filter(({ right, count }) => !right && count === 0).map(({ label }) => label);
  return unused.length === 0 ? [] : [`Nobody chooses ${unused.join(" or ")}: write a mistake there that people make.`];
}
