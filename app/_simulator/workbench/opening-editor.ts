import type { Bench } from "./use-bench";

/** The bench of a page whose narrow screens show one pane at a time: to work on a place, the editor's comes to the front. */
export function openingEditor(bench: Bench, showEditor: () => void): Bench {
  return {
    ...bench,
    openAt: (pointer) => {
      showEditor();
      bench.openAt(pointer);
    },
  };
}
