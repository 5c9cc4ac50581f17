"use client";
import dynamic from "next/dynamic";
import { useDeferredValue, useMemo } from "react";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { maskPlaceholders } from "@/app/_simulator/language/placeholders";
import { parseJsonText } from "@/app/_simulator/workbench/parse-json-text";
import type { Bench } from "@/app/_simulator/workbench/use-bench";
import type { PlaygroundSetting } from "./playground-setting";

const WorldPanel = dynamic(() => import("@/app/_simulator/world/world-panel").then((module) => module.WorldPanel), {
  ssr: false,
  loading: () => (
    <div role="status" aria-label="Loading" className="grid gap-2 p-4">
      <Skeleton className="h-8 w-48" />
      <Skeleton className="h-24" />
    </div>
  ),
});

/** The world of the playground, beside the definition whose tasks it answers. */
export function WorldTab({
  bench,
  setting,
  onSetting,
}: {
  readonly bench: Bench;
  readonly setting: PlaygroundSetting;
  readonly onSetting: (part: Partial<PlaygroundSetting>) => void;
}) {
  const { work, change } = bench.draft;
  const text = useDeferredValue(work.definition);
  const definition = useMemo(() => {
    const parsed = parseJsonText(maskPlaceholders(text));
    return parsed.ok ? parsed.value : undefined;
  }, [text]);
  return (
    <WorldPanel
      world={work.world}
      onChange={(world) => {
        change({ world });
      }}
      definition={definition}
      log={bench.log}
      seed={setting.seed}
      onSeed={(seed) => {
        onSetting({ seed });
      }}
    />
  );
}
