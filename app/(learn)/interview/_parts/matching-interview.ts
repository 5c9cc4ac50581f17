import type { InterviewCard } from "@/lib/catalog";

/** What the address asks for; anything else in it is left alone. */
export type AskedInterview = Readonly<Record<string, string | readonly string[] | undefined>>;

/** @returns the questions that fit every filter that is set: topic (a lesson's slug), level, access, and words. */
export function matchingInterview(bank: readonly InterviewCard[], asked: AskedInterview): readonly InterviewCard[] {
  const words = typeof asked.q === "string" ? asked.q.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const fits = (wanted: AskedInterview[string], value: string): boolean => wanted === undefined || wanted === "" || wanted === value;
  return bank.filter(({ path, level, access, question, topic }) => {
    const text = `${question} ${topic}`.toLowerCase();
    return (
      fits(asked.topic, path.lesson) && fits(asked.level, level) && fits(asked.access, access) && words.every((word) => text.includes(word))
    );
  });
}
