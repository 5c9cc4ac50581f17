"use client";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { DraftKeeper, type DraftPorts, type DraftView } from "@/lib/drafts";
import { holdDraft } from "./hold-draft";

/** A draft's keeper and what it shows, as long as a part of the page is there. */
export function useDraftKeeper(key: string, ports: DraftPorts): readonly [DraftKeeper, DraftView] {
  const keeper = useMemo(() => new DraftKeeper(key, ports), [key, ports]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  const holders = useRef(0);
  useEffect(() => {
    holders.current += 1;
    const letGo = holdDraft(keeper);
    return () => {
      holders.current -= 1;
      letGo();
      void keeper.leave(false).then(() => {
        if (holders.current === 0) keeper.close();
      });
    };
  }, [keeper]);
  return [keeper, view];
}
