import type { DraftView } from "@/lib/drafts";
import { describe, expect, test } from "vitest";
import { keepingWords, spokenWords } from "./keeping-words";

type Kept = Pick<DraftView, "texts" | "here" | "account">;
const draft = (here: Kept["here"], account: Kept["account"], texts: Kept["texts"] = { text: "x" }): Kept => ({ here, account, texts });

describe("what is said of how well a draft is kept", () => {
  test.each([
    { says: "nothing before anything was written", of: draft("untouched", "saved", null), look: "none", words: "" },
    { says: "a visitor's is in this browser only", of: draft("saved", "visitor"), look: "kept", words: "Kept in this browser only" },
    { says: "a visitor finds it again", of: draft("restored", "visitor"), look: "kept", words: "Your draft is back" },
    { says: "on its way", of: draft("saved", "sending"), look: "kept", words: "Saved here" },
    { says: "arrived", of: draft("saved", "saved"), look: "kept", words: "Saved everywhere" },
    {
      says: "found again, and in the account",
      of: draft("restored", "saved"),
      look: "kept",
      words: "Your draft is back. Saved everywhere",
    },
    { says: "offline", of: draft("saved", "offline"), look: "waiting", words: "Saved here · offline, will send" },
    { says: "refused", of: draft("saved", "too-large"), look: "trouble", words: "Saved here only: too large for your account" },
    {
      says: "no storage, and nobody signed in",
      of: draft("not-kept", "visitor"),
      look: "trouble",
      words: "Not kept: this browser gives no storage",
    },
    { says: "no storage, but an account", of: draft("not-kept", "saved"), look: "kept", words: "Saved in your account" },
    { says: "a reset that is kept", of: draft("saved", "saved", null), look: "kept", words: "Saved everywhere" },
  ])("$says", ({ of, look, words }) => {
    expect(keepingWords(of)).toMatchObject({ look, words });
  });

  test("aloud only when it goes amiss, once, and when it is well again", () => {
    const looks = [
      draft("saved", "visitor"),
      draft("saved", "offline"),
      draft("saved", "offline"),
      draft("saved", "saved"),
      draft("saved", "saved"),
    ];
    const spoken = looks.map(keepingWords).map((now, i, all) => spokenWords(all[i - 1]?.look ?? "none", now));
    expect(spoken.map((words) => words.slice(0, 10))).toEqual(["", "Saved here", "", "Your work ", ""]);
  });
});
