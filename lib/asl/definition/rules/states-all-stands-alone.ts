import type { Json } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** `States.ALL` is alone in its ErrorEquals, and that in the last Retrier or Catcher. */
export const statesAllStandsAlone: Rule = function* (definition) {
  for (const { at, fields } of definition.states) {
    for (const list of ["Retry", "Catch"]) {
      const entries = fields[list];
      if (Array.isArray(entries)) yield* judge(`${at}/${list}`, entries);
    }
  }
};

function* judge(at: string, entries: readonly Json[]): Iterable<Finding> {
  for (const [index, entry] of entries.entries()) {
    const names = isJsonObject(entry) ? entry["ErrorEquals"] : undefined;
    if (!Array.isArray(names)) continue;
    const place = names.indexOf("States.ALL");
    if (place < 0 || (names.length === 1 && index === entries.length - 1)) continue;
    const mend =
      names.length > 1
        ? "Leave the other names out, since it matches them too, or move it to an entry of its own at the end."
        : "Move this entry to the end: what comes after it would never be reached.";
    yield failure(`${at}/${index}/ErrorEquals/${place}`, "States.ALL must appear alone and at end of list", mend);
  }
}
