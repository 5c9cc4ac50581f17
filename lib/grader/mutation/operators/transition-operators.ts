import type { LocatedState } from "../../locate-states";
import { objectsAt, type Edit, type MutationOperator } from "../mutation-operator";

/** Each other state of the block in the place of the one named. */
function elsewhere({ name, siblings }: LocatedState, target: unknown, path: Edit["path"]): readonly Edit[] {
  if (typeof target !== "string") return [];
  return siblings.filter((other) => other !== target && other !== name).map((other) => ({ path, value: other, how: `to ${other}` }));
}

export const transitionOperators: readonly MutationOperator[] = [
  {
    name: "next",
    misconception: "Next decides what runs after this state.",
    edits: (state) => elsewhere(state, state.body["Next"], ["Next"]),
  },
  {
    name: "end-early",
    misconception: "A state with End finishes the execution, and as a success: what should follow never runs.",
    edits: ({ body }) => (typeof body["Next"] === "string" ? [{ path: ["Next"], value: undefined, how: "end" }] : []),
  },
  {
    name: "catcher-next",
    misconception: "A Catcher's Next decides who handles the error.",
    edits: (state) => objectsAt(state.body, "Catch").flatMap(([i, catcher]) => elsewhere(state, catcher["Next"], ["Catch", i, "Next"])),
  },
  {
    name: "choice-next",
    misconception: "A Choice Rule's Next decides where its case goes.",
    edits: (state) => objectsAt(state.body, "Choices").flatMap(([i, rule]) => elsewhere(state, rule["Next"], ["Choices", i, "Next"])),
  },
  {
    name: "default-next",
    misconception: "Default is where a Choice goes when no rule holds.",
    edits: (state) => elsewhere(state, state.body["Default"], ["Default"]),
  },
];
