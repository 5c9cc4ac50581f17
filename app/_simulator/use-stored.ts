"use client";
import { useCallback, useSyncExternalStore } from "react";

const CHANGED = "stepwise:stored";

/** A small choice of a person's that this browser remembers; the fallback until the page is awake, and where storage is closed. */
export function useStored(key: string, fallback: string): readonly [string, (value: string) => void] {
  const name = `stepwise.${key}`;
  const value = useSyncExternalStore(
    watch,
    () => read(name) ?? fallback,
    () => fallback,
  );
  const store = useCallback(
    (next: string) => {
      try {
        localStorage.setItem(name, next);
      } catch {
        // Storage is closed or full: the choice holds for this page only as far as the browser allows.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [name],
  );
  return [value, store];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function watch(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}
