"use client";
import { useCallback, useMemo, useSyncExternalStore } from "react";

const CHANGED = "stepwise:kept-in-tab";

/** What was said of each name in this page: the store itself where the browser gives none. */
const said = new Map<string, string>();

interface Kept<T> {
  /** Undefined for what is not of the kind: it counts as nothing kept. */
  readonly read: (kept: unknown) => T | undefined;
  /** Until there is any. */
  readonly first: T;
}

/**
 * State that outlives a reload and a crash of its tab, and ends with the tab. It belongs to the address: another quiz is another one.
 * @param kept - its parts the same at each call.
 */
export function useKeptInTab<T>(name: string, { read, first }: Kept<T>): readonly [T, (change: (before: T) => T) => void] {
  const text = useSyncExternalStore(watch, () => find(name), nothing);
  const value = useMemo(() => parse(text, { read, first }), [text, read, first]);
  const keep = useCallback(
    (change: (before: T) => T) => {
      write(name, JSON.stringify(change(parse(find(name), { read, first }))));
    },
    [name, read, first],
  );
  return [value, keep];
}

const nothing = (): null => null;

function parse<T>(text: string | null, { read, first }: Kept<T>): T {
  if (text === null) return first;
  try {
    return read(JSON.parse(text)) ?? first;
  } catch {
    return first;
  }
}

function keyOf(name: string): string {
  return `stepwise.${name}${location.search}`;
}

function find(name: string): string | null {
  const key = keyOf(name);
  try {
    return said.get(key) ?? sessionStorage.getItem(key);
  } catch {
    return said.get(key) ?? null;
  }
}

function write(name: string, text: string): void {
  const key = keyOf(name);
  said.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Closed or full: it lasts as long as this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function watch(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
  };
}
