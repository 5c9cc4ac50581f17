import { describe, expect, test } from "vitest";
import { passwordProblem } from "./password-problem";

describe("passwords", () => {
  test.each([
    { says: "seven characters are too few", password: "x7-kq2p", problem: "too-short" },
    { says: "eight will do", password: "x7-kq2pz", problem: null },
    { says: "an emoji counts once", password: "🔑🔑🔑🔑", problem: "too-short" },
    { says: "128 will do", password: "ab3".repeat(42) + "xy", problem: null },
    { says: "129 are too many", password: "ab3".repeat(43), problem: "too-long" },
    { says: "a leaked one is refused", password: "Password123", problem: "too-common" },
    { says: "one character over and over is refused", password: "aaaaaaaaaa", problem: "too-common" },
    { says: "a run is refused", password: "23456789", problem: "too-common" },
    { says: "a run backwards is refused", password: "87654321", problem: "too-common" },
    { says: "a row of keys is refused", password: "qwertyuiop", problem: "too-common" },
    { says: "the e-mail address is refused", password: "Ada.Lovelace@example.com", problem: "is-the-address" },
    { says: "so is its first part", password: "ada.lovelace", problem: "is-the-address" },
    { says: "a passphrase needs no digits", password: "violet harbour engine", problem: null },
  ])("$says", ({ password, problem }) => {
    expect(passwordProblem(password, "ada.lovelace@example.com")).toBe(problem);
  });
});
