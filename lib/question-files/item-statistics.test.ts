import { describe, expect, test } from "vitest";
import { itemHints } from "./item-hints";
import { type ItemAnswer, type ItemStatistics, itemStatistics } from "./item-statistics";

const OPTIONS = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), right: id === "a" }));
const item = (id: string) => ({ id, options: OPTIONS, isOffered: true });

/** Answers of one learner for each word: the option chosen in the first question, then in the second, and so on; `-` for none. */
function answersOf(words: readonly string[]): readonly ItemAnswer[] {
  return words.flatMap((word, learner) =>
    Array.from(word).flatMap((chosen, place) =>
      chosen === "-" ? [] : [{ learner: String(learner), question: `q${place + 1}`, right: chosen === "a", chosen: [chosen] }],
    ),
  );
}

const items = (count: number) => Array.from({ length: count }, (_one, place) => item(`q${place + 1}`));

describe("figures computed by hand", () => {
  // Both right 4, the first alone 2, the second alone 1, neither 3: phi = (4·3 − 2·1) / √(6·4·5·5) = 10 / √600 = 0.4082…
  const ten = ["aa", "aa", "aa", "aa", "ab", "ab", "ba", "bb", "bb", "cb"];

  test("facility is the share of right first answers", () => {
    expect(itemStatistics(items(2), answersOf(ten)).map(({ facility, answers }) => ({ facility, answers }))).toEqual([
      { facility: 0.6, answers: 10 },
      { facility: 0.5, answers: 10 },
    ]);
  });

  test.each([
    { says: "two questions that go together", words: ten, expected: 10 / Math.sqrt(600) },
    {
      says: "the key of the first set wrongly",
      words: ten.map((word) => (word.startsWith("a") ? "b" : "a") + word.slice(1)),
      expected: -10 / Math.sqrt(600),
    },
    { says: "the same learners right in both", words: ["aa", "aa", "aa", "aa", "aa", "bb", "bb", "bb", "bb", "bb"], expected: 1 },
    { says: "nothing to do with each other", words: ["aa", "aa", "ab", "ab", "aa", "ab", "ba", "bb", "ba", "bb"], expected: 0 },
    // Rests 1, ½, 0 for three, four, three; right are all of the first, two of the second: covariance sum 1.5, spreads 2.5 and 1.5.
    {
      says: "a rest of two questions",
      words: ["aaa", "aaa", "aaa", "aab", "aba", "bab", "bba", "bbb", "bbb", "bbb"],
      expected: 1.5 / Math.sqrt(2.5 * 1.5),
    },
  ])("discrimination: $says", ({ words, expected }) => {
    const [first] = itemStatistics(items(words[0]?.length ?? 0), answersOf(words));
    expect(first?.discrimination).toBeCloseTo(expected, 10);
  });

  test("each option has its share, and the mean rest of those who chose it", () => {
    const [first] = itemStatistics(items(2), answersOf(ten));
    expect(first?.rightRestMean).toBeCloseTo(4 / 6, 10);
    expect(first?.options.map(({ id, count, share }) => ({ id, count, share }))).toEqual([
      { id: "a", count: 6, share: 0.6 },
      { id: "b", count: 3, share: 0.3 },
      { id: "c", count: 1, share: 0.1 },
    ]);
    expect(first?.options.map(({ restMean }) => restMean)).toEqual([4 / 6, 1 / 3, 0]);
  });
});

describe("what does not count, or cannot be told", () => {
  test("a second answer to the same question does not count", () => {
    const again = [...answersOf(["b"]), ...answersOf(["a"])];
    expect(itemStatistics(items(1), again)[0]).toMatchObject({ answers: 1, facility: 0 });
  });

  test("an answer to a question that is not in the set does not count", () => {
    expect(itemStatistics([item("other")], answersOf(["a"]))[0]).toMatchObject({ answers: 0, facility: null });
  });

  test.each([
    { says: "nine learners", words: Array<string>(9).fill("aa"), expected: "too-few" },
    { says: "a quiz of one question: there is no rest", words: Array<string>(20).fill("a"), expected: "too-few" },
    { says: "ten learners who answered one of the four others", words: Array<string>(10).fill("aa---"), expected: "too-few" },
    { says: "everybody right", words: Array<string>(10).fill("aa"), expected: "no-spread" },
    {
      says: "everybody equal in the rest",
      words: [...Array<string>(5).fill("aab"), ...Array<string>(5).fill("bba")],
      expected: "no-spread",
    },
  ])("$says: $expected", ({ words, expected }) => {
    const [first] = itemStatistics(items(words[0]?.length ?? 0), answersOf(words));
    expect(first?.discrimination).toBe(expected);
  });
});

describe("hints in plain words", () => {
  const option = { id: "b", label: "B", right: false, count: 4, share: 0.2, restMean: 0.3 };
  const sound: ItemStatistics = { id: "q", answers: 20, facility: 0.6, discrimination: 0.4, rightRestMean: 0.7, options: [option] };
  test.each<{ says: string; change: Partial<ItemStatistics>; hint: RegExp | undefined }>([
    { says: "a sound question", change: {}, hint: undefined },
    { says: "nine answers", change: { answers: 9, facility: 0 }, hint: undefined },
    { says: "almost everybody right", change: { facility: 0.95 }, hint: /too easy/ },
    { says: "few right", change: { facility: 0.25 }, hint: /hard, or its words mislead/ },
    { says: "nobody right", change: { facility: 0, rightRestMean: null }, hint: /Nobody is right: look at the key/ },
    {
      says: "better learners wrong",
      change: { options: [{ ...option, restMean: 0.8 }] },
      hint: /better learners choose B: look at the key/,
    },
    { says: "two better learners wrong", change: { options: [{ ...option, count: 2, restMean: 0.8 }] }, hint: undefined },
    { says: "right goes with wrong", change: { discrimination: -0.1 }, hint: /do worse in the rest/ },
    { says: "right says little", change: { discrimination: 0.1 }, hint: /says little/ },
    { says: "an option for nobody", change: { options: [{ ...option, count: 0, restMean: null }] }, hint: /Nobody chooses B/ },
  ])("$says", ({ change, hint }) => {
    const hints = itemHints({ ...sound, ...change }, true);
    if (hint === undefined) expect(hints).toEqual([]);
    else expect(hints).toEqual([expect.stringMatching(hint)]);
  });
});
