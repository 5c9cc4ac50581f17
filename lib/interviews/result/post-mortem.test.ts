import { expect, test } from "vitest";
import type { PaperItem } from "../paper/paper";
import type { ItemResult } from "./mock-result";
import { postMortem } from "./post-mortem";

const lesson = { module: "m", topic: "t", lesson: "l" };
const item = (id: string, topic: string): PaperItem => ({ id, kind: "question", section: "", topic, lesson, question: id, order: [] });
const result = (id: string, score: number | null, confidence: number | null = null): ItemResult => ({
  id,
  score,
  state: score === null ? "fault" : "marked",
  confidence,
  spentMs: 30_000,
  answer: [],
});

test("a result is summed up by topic and confidence, and what could not be marked counts for nothing", () => {
  const paper = [item("a", "retry"), item("b", "retry"), item("c", "cost"), item("d", "cost")];
  const items = [result("a", 1, 4), result("b", 0.5, 4), result("c", 0, 1), result("d", null)];
  expect(postMortem(paper, { items }, 240_000)).toEqual({
    total: { name: "", got: 1.5, of: 3 },
    byTopic: [
      { name: "retry", got: 1.5, of: 2 },
      { name: "cost", got: 0, of: 1 },
    ],
    byKind: [{ name: "question", got: 1.5, of: 3 }],
    calibration: [
      { confidence: 1, answers: 1, share: 0 },
      { confidence: 4, answers: 2, share: 0.75 },
    ],
    pace: [
      { id: "a", spentMs: 30_000, evenMs: 60_000 },
      { id: "b", spentMs: 60_000, evenMs: 120_000 },
      { id: "c", spentMs: 90_000, evenMs: 180_000 },
      { id: "d", spentMs: 120_000, evenMs: 240_000 },
    ],
    missed: ["b", "c"],
  });
});
