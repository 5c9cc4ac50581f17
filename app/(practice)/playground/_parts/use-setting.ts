"use client";
import { useCallback, useMemo } from "react";
import type { WorkflowType } from "@/lib/asl";
import { useStored } from "@/app/_simulator/use-stored";
import { type PlaygroundSetting, readSetting } from "./playground-setting";

/** The playground's setting, remembered by this browser, and a way to change a part of it. */
export function useSetting(): readonly [PlaygroundSetting, (part: Partial<PlaygroundSetting>) => void] {
  const [stored, store] = useStored("playground.setting", "");
  const setting = useMemo(() => readSetting(stored), [stored]);
  const change = useCallback(
    (part: Partial<PlaygroundSetting>) => {
      store(JSON.stringify({ ...setting, ...part }));
    },
    [setting, store],
  );
  return [setting, change];
}

export const WORKFLOW_TYPES: readonly { readonly type: WorkflowType; readonly label: string }[] = [
  { type: "STANDARD", label: "Standard" },
  { type: "EXPRESS", label: "Express" },
];
