import { describe, expect, test } from "vitest";
import type { Note, StudyChange, StudyRecord } from "@/lib/study";
import { applyChange, EMPTY_RECORD } from "./apply-change";

const place = (lessonPath: string, headingId: string) => ({ lessonPath, headingId, seenAtMs: 1 });
const note = (id: string, text: string): Note => ({
  id,
  lessonPath: "m/t/l",
  headingId: "",
  quote: "words",
  before: "",
  text,
  createdAtMs: 1,
});
const mark = (questionSlug: string, value: number) => ({ questionSlug, mark: value, points: [0], said: "", markedAtMs: 1 });

interface Row {
  readonly says: string;
  readonly before?: Partial<StudyRecord>;
  readonly change: StudyChange;
  readonly after: Partial<StudyRecord>;
}

describe("a change in what a learner keeps", () => {
  test.each<Row>([
    { says: "a lesson is read", change: { kind: "read", lessonPath: "a", isRead: true }, after: { read: ["a"] } },
    {
      says: "twice is once",
      before: { read: ["a", "b"] },
      change: { kind: "read", lessonPath: "a", isRead: true },
      after: { read: ["b", "a"] },
    },
    {
      says: "a mark is taken back",
      before: { read: ["a", "b"] },
      change: { kind: "read", lessonPath: "a", isRead: false },
      after: { read: ["b"] },
    },
    {
      says: "the place read last comes first, once",
      before: { places: [place("a", "x"), place("b", "y")] },
      change: { kind: "place", place: place("b", "z") },
      after: { places: [place("b", "z"), place("a", "x")] },
    },
    {
      says: "a note is added",
      before: { notes: [note("1", "")] },
      change: { kind: "note", note: note("2", "t") },
      after: { notes: [note("1", ""), note("2", "t")] },
    },
    {
      says: "a note is changed where it stands",
      before: { notes: [note("1", ""), note("2", "")] },
      change: { kind: "note", note: note("1", "t") },
      after: { notes: [note("1", "t"), note("2", "")] },
    },
    {
      says: "a note is dropped",
      before: { notes: [note("1", ""), note("2", "")] },
      change: { kind: "drop-note", id: "1" },
      after: { notes: [note("2", "")] },
    },
    {
      says: "the last mark for an answer counts",
      before: { interview: [mark("q", 0)] },
      change: { kind: "interview", mark: mark("q", 3) },
      after: { interview: [mark("q", 3)] },
    },
  ])("$says", ({ before, change, after }) => {
    expect(applyChange({ ...EMPTY_RECORD, ...before }, change)).toEqual({ ...EMPTY_RECORD, ...after });
  });
});
