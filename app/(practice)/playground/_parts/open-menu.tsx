"use client";
import { FolderOpen } from "lucide-react";
import { Menu } from "@/app/_parts/ui/menu";
import { type Example, EXAMPLES } from "./examples";

/** Where a definition may come from: a file, an example, nothing at all. */
export function OpenMenu({
  onOpenFile,
  onExample,
  onEmpty,
}: {
  readonly onOpenFile: () => void;
  readonly onExample: (example: Example) => void;
  readonly onEmpty: () => void;
}) {
  return (
    <Menu
      label="Open"
      icon={<FolderOpen aria-hidden />}
      groups={[
        {
          items: [
            { label: "A file …", meaning: "JSON, YAML, CloudFormation or SAM", onChoose: onOpenFile },
            { label: "Nothing: begin empty", onChoose: onEmpty },
          ],
        },
        {
          label: "Examples",
          items: EXAMPLES.map((example) => ({
            label: example.title,
            meaning: example.shows,
            onChoose: () => {
              onExample(example);
            },
          })),
        },
      ]}
    />
  );
}
