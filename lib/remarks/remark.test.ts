import { describe, expect, test } from "vitest";
import { remarkForm, subjectOf } from "./remark";

const remark = { kind: "exercise", page: "/exercises/back-off-exactly", part: "", text: "The third hint gives another number." };
const run = { definition: "{}", input: "{}", world: "{}", seed: 1, type: "STANDARD" };

describe("what may be sent", () => {
  test.each([
    { says: "words about a page", form: remark, ok: true },
    { says: "with a run", form: { ...remark, run }, ok: true },
    { says: "too few words", form: { ...remark, text: " hm " }, ok: false },
    { says: "too many", form: { ...remark, text: "a".repeat(4001) }, ok: false },
    { says: "a page of another site", form: { ...remark, page: "https://example.com/" }, ok: false },
    { says: "a page of another site, without its scheme", form: { ...remark, page: "//example.com/" }, ok: false },
    { says: "the same with a backslash", form: { ...remark, page: "/\\example.com/" }, ok: false },
    { says: "a script for a page", form: { ...remark, page: "javascript:alert(1)" }, ok: false },
    { says: "a kind there is not", form: { ...remark, kind: "admin" }, ok: false },
    { says: "a run that is too long", form: { ...remark, run: { ...run, world: "a".repeat(1_048_577) } }, ok: false },
  ])("$says: $ok", ({ form, ok }) => {
    expect(remarkForm.safeParse(form).success).toBe(ok);
  });
});

test.each([
  { page: "/exercises/back-off-exactly", subject: "back-off-exactly" },
  { page: "/exercises/back-off-exactly?x=1#y", subject: "back-off-exactly" },
  { page: "/learn/module/topic/lesson", subject: "module/topic/lesson" },
  { page: "/playground", subject: "" },
])("$page is about $subject", ({ page, subject }) => {
  expect(subjectOf({ page })).toBe(subject);
});
