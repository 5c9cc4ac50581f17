"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { moveYaml, removeYaml, type YamlPath } from "@/lib/exercise-files";
import type { YamlDraft } from "./yaml-fields";

/** One of a list in a YAML file: its fields, its place in the order, and the way out. */
export function ItemCard({
  draft,
  list,
  index,
  title,
  open = false,
  onRemove,
  children,
}: {
  readonly draft: Pick<YamlDraft, "edit">;
  /** Where the list stands in the file. */
  readonly list: YamlPath;
  readonly index: number;
  readonly title: string;
  readonly open?: boolean;
  /** More to remove along with it. */
  readonly onRemove?: () => void;
  readonly children: ReactNode;
}) {
  const move = (by: -1 | 1) => {
    draft.edit((yaml) => moveYaml(yaml, list, index, by));
  };
  return (
    <Disclosure summary={title} open={open}>
      <div className="grid gap-4">
        {children}
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Move ${title} up`}
            onClick={() => {
              move(-1);
            }}
          >
            <ArrowUp aria-hidden /> Up
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Move ${title} down`}
            onClick={() => {
              move(1);
            }}
          >
            <ArrowDown aria-hidden /> Down
          </Button>
          <Button
            size="sm"
            variant="quiet"
            className="ml-auto text-failed-ink"
            aria-label={`Remove ${title}`}
            onClick={() => {
              draft.edit((yaml) => removeYaml(yaml, [...list, index]));
              onRemove?.();
            }}
          >
            <Trash2 aria-hidden /> Remove
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
