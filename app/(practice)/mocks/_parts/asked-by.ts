import type { Blueprint } from "@/lib/interviews";

/** What a blueprint holds, in words. */
export function askedBy({ draw, live }: Pick<Blueprint, "draw" | "live">): string {
  const count = (from: "questions" | "open"): number =>
    draw.filter((part) => part.from === from).reduce((sum, part) => sum + part.count, 0);
  const [questions, open] = [count("questions"), count("open")];
  return [
    ...(questions > 0 ? [`${questions} questions`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? "answer" : "answers"} in your own words`] : []),
    ...(live.length > 0 ? ["a live exercise with follow-ups"] : []),
  ].join(", ");
}
