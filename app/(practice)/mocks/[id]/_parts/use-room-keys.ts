"use client";
import { useEffect, useRef } from "react";

interface RoomKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly flag: () => void;
}

/** n, p and f where nothing is being typed. */
export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "n") latest.current.next();
      else if (event.key === "p") latest.current.previous();
      else if (event.key === "f") latest.current.flag();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], .monaco-editor") !== null
  );
}
