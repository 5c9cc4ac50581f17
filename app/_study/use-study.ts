"use client";
import { useSyncExternalStore } from "react";
import { type Study, studyStore, UNKNOWN_STUDY } from "./study-store";

/** What the reader keeps, wherever it is kept; unknown on the server and until the page has asked. */
export function useStudy(): Study {
  return useSyncExternalStore(studyStore.subscribe, studyStore.current, () => UNKNOWN_STUDY);
}
