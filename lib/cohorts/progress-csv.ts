import "server-only";
import { stringify } from "csv-stringify/sync";
import type { ClassProgress } from "./class-progress";
import { spreadsheetCell } from "./spreadsheet-cell";
import type { Standing } from "./standing";

/**
 * The progress of a class as a file for a spreadsheet: a row for each learner and assignment. UTF-8 with a mark, so that no program
 * takes it for something else, every cell in quotes, and no text of a person able to be a formula.
 */
export function progressCsv({
  assignments,
  members,
  misconceptions,
}: Pick<ClassProgress, "assignments" | "members" | "misconceptions">): string {
  const rows = members.flatMap((member) =>
    assignments.map((assignment, place) => {
      const standing = member.standings[place];
      const seen = misconceptions.filter(({ subject, members: who }) => subject === assignment.subject && who.includes(member.userId));
      return [
        spreadsheetCell(member.shownName),
        assignment.kind,
        spreadsheetCell(assignment.title),
        assignment.dueOn === null ? "" : dayOf(assignment.dueOn),
        ...(standing === undefined ? ["", "", "", "", ""] : cellsOf(standing)),
        spreadsheetCell(seen.map(({ says }) => says).join("; ")),
      ];
    }),
  );
  return stringify([HEAD, ...rows], { bom: true, quoted: true, quoted_empty: true, record_delimiter: "windows" });
}

const HEAD = ["Learner", "Kind", "Assignment", "Due", "Standing", "On", "Tries", "Points", "Of", "Misconceptions seen"];

function cellsOf(standing: Standing): readonly (string | number)[] {
  switch (standing.kind) {
    case "none":
      return [standing.overdue ? "overdue" : "not begun", "", 0, "", ""];
    case "trying":
      return [standing.overdue ? "overdue, begun" : "begun", dayOf(standing.lastAt), standing.tries, ...points(standing.score)];
    case "done":
      return [standing.late ? "done late" : "done", dayOf(standing.at), standing.tries, ...points(standing.score)];
  }
}

function points(score: { readonly got: number; readonly of: number } | undefined): readonly (string | number)[] {
  return score === undefined ? ["", ""] : [Number(score.got.toFixed(2)), score.of];
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
