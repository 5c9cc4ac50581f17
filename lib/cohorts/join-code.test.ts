import { describe, expect, test } from "vitest";
import { makeJoinCode, readJoinCode, showJoinCode } from "./join-code";

describe("a join code as it may be typed", () => {
  test.each([
    { says: "as it is shown", typed: "ABCDE-FGHJK", code: "ABCDEFGHJK" },
    { says: "in small letters, with spaces around", typed: " abcde fghjk\n", code: "ABCDEFGHJK" },
    { says: "too short", typed: "ABCDE", code: undefined },
    { says: "too long", typed: "ABCDE-FGHJKM", code: undefined },
    { says: "with a letter that no code has", typed: "ABCDE-FGHJO", code: undefined },
    { says: "something else altogether", typed: "' OR 1=1 --", code: undefined },
  ])("$says", ({ typed, code }) => {
    expect(readJoinCode(typed)).toBe(code);
  });

  test("every code made can be shown and typed again, and none comes twice", () => {
    const codes = Array.from({ length: 500 }, makeJoinCode);
    for (const code of codes) expect(readJoinCode(showJoinCode(code))).toBe(code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
