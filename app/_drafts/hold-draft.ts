import type { DraftKeeper } from "@/lib/drafts";

/**
 * Keeps a draft in step with its page: it looks again when the page is looked at or online again, and saves when it is hidden or left.
 * @returns what lets it go; what is not sent by then is sent once more, and else by the next page.
 */
export function holdDraft(keeper: DraftKeeper): () => void {
  void keeper.open();
  const look = (): void => void keeper.open();
  const turn = (): void => void (document.visibilityState === "hidden" ? keeper.leave(false) : keeper.open());
  const end = (): void => void keeper.leave(true);
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("online", look);
  window.addEventListener("pagehide", end);
  return () => {
    document.removeEventListener("visibilitychange", turn);
    window.removeEventListener("online", look);
    window.removeEventListener("pagehide", end);
  };
}
