import type { LocatedState } from "../../locate-states";
import { DROP, objectsAt, type Edit, type MutationOperator } from "../mutation-operator";
import { dropEach, otherErrors, swapNeighbours } from "./retry-operators";

function onCatcherField(field: string): (state: LocatedState) => readonly Edit[] {
  return ({ body }) =>
    objectsAt(body, "Catch").flatMap(([i, catcher]) => {
      if (catcher[field] === undefined) return [];
      const path = ["Catch", i, field];
      return field === "ResultPath" && catcher[field] !== null
        ? [
            { path, ...DROP },
            { path, value: null, how: "null" },
          ]
        : [{ path, ...DROP }];
    });
}

export const catchOperators: readonly MutationOperator[] = [
  { name: "drop-catcher", misconception: "An error that no Catcher names fails the execution.", edits: dropEach("Catch") },
  {
    name: "reorder-catchers",
    misconception: "Catchers are tried from top to bottom, and the first that fits is taken.",
    edits: swapNeighbours("Catch"),
  },
  {
    name: "catcher-errors",
    misconception: "ErrorEquals decides which errors go where; a wildcard treats all of them alike.",
    edits: otherErrors("Catch"),
  },
  {
    name: "catcher-result-path",
    misconception: "A Catcher without ResultPath puts the error in the place of the whole input; null throws the error away.",
    edits: onCatcherField("ResultPath"),
  },
  {
    name: "catcher-output",
    misconception: "A Catcher's Output is what the handler gets; without it that is the bare error.",
    edits: onCatcherField("Output"),
  },
  { name: "catcher-assign", misconception: "What a Catcher does not assign, the handler cannot read.", edits: onCatcherField("Assign") },
];
