const CHANGED = "stepwise-reviews-changed";

/** Tells the header that reviews were made or queued: its count asks anew. */
export function noteReviewsChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/** @returns what ends the listening. */
export function onReviewsChanged(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
  };
}
