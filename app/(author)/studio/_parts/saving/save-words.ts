import type { SaveState } from "./use-saving";

/** How the draft in the page stands to the one on the server, in a word or two. */
export function saveWords({ status }: SaveState): string {
  switch (status) {
    case "saved":
      return "Saved";
    case "waiting":
    case "saving":
      return "Saving…";
    case "stale":
      return "Not saved: a newer draft is stored";
    case "failed":
      return "Not saved";
  }
}
