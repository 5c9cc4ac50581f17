"use client";
import { useSyncExternalStore } from "react";

const NEVER = (): (() => void) => () => undefined;

/**
 * Whether the page's script is in charge yet: false on the server and until this part is hydrated.
 * A form whose answer only a script can take stays disabled until then, so that nothing typed early is lost to a reload.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
}
