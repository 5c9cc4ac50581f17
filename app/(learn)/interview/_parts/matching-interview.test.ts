import { describe, expect, test } from "vitest";
import type { InterviewCard } from "@/lib/catalog";
import { type AskedInterview, matchingInterview } from "./matching-interview";

const card = (slug: string, lesson: string, level: InterviewCard["level"], question: string): InterviewCard => ({
  slug,
  question,
  level,
  access: slug === "c" ? "premium" : "free",
  path: { module: "m", topic: "t", lesson },
  topic: lesson,
});
const bank = [
  card("a", "choice", "junior", "What if no rule of a `Choice` matches?"),
  card("b", "retry", "mid", "Two Retriers, alternating errors?"),
  card("c", "retry", "senior", "Design against retry storms"),
];

describe("which questions fit", () => {
  test.each<{ says: string; asked: AskedInterview; found: string }>([
    { says: "nothing asked is all", asked: {}, found: "a b c" },
    { says: "an empty filter is none", asked: { topic: "", level: "", q: " " }, found: "a b c" },
    { says: "by topic", asked: { topic: "retry" }, found: "b c" },
    { says: "by topic and level", asked: { topic: "retry", level: "senior" }, found: "c" },
    { says: "by access", asked: { access: "premium" }, found: "c" },
    { says: "by words in any order and case", asked: { q: "matches CHOICE" }, found: "a" },
    { says: "words look at the topic, too", asked: { q: "retry storms" }, found: "c" },
    { says: "nothing fits", asked: { topic: "choice", level: "senior" }, found: "" },
    { says: "a filter given twice fits nothing", asked: { topic: ["choice", "retry"] }, found: "" },
  ])("$says: $found", ({ asked, found }) => {
    expect(
      matchingInterview(bank, asked)
        .map(({ slug }) => slug)
        .join(" "),
    ).toBe(found);
  });
});
