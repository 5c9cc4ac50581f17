"use client";
import { FolderOpen } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { type Example, EXAMPLES } from "./examples";

/** What an empty playground says: how to bring a definition, and what to begin with. */
export function Invitation({ onOpenFile, onExample }: { readonly onOpenFile: () => void; readonly onExample: (example: Example) => void }) {
  return (
    <div className="graph-paper grid justify-items-start gap-3 border-b border-line px-4 py-5">
      <p className="text-lg font-semibold">Bring a state machine, or begin with one of these</p>
      <p className="max-w-prose text-sm text-muted">
        Paste a definition below or drop a file anywhere: JSON, YAML, or a CloudFormation or SAM template. Its tasks are answered by a world
        you can edit; nothing leaves this browser.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={onOpenFile}>
          <FolderOpen aria-hidden /> Open a file
        </Button>
        {EXAMPLES.map((example) => (
          <Button
            key={example.title}
            size="sm"
            title={example.shows}
            onClick={() => {
              onExample(example);
            }}
          >
            {example.title}
          </Button>
        ))}
      </div>
    </div>
  );
}
