"use client";
import { useSyncExternalStore } from "react";

const NEVER = (): (() => void) => () => undefined;

/** The keys that run the machine, as this person's keyboard names them. */
export function useShortcut(): string {
  return useSyncExternalStore(
    NEVER,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ Enter" : "Ctrl Enter"),
    () => "Ctrl Enter",
  );
}
