"use client";
import { type DragEvent, type ReactNode, useState } from "react";

/** Takes a file dropped anywhere on it; text goes on to whatever it was dropped on. */
export function DropArea({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const takes = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <div
      className="relative flex min-h-0 flex-1 flex-col"
      onDragOverCapture={(event) => {
        if (!takes(event)) return;
        event.preventDefault(); // else the browser would leave the page for the file
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDropCapture={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      }}
    >
      {children}
      {over ? (
        <div className="pointer-events-none absolute inset-2 z-30 grid place-items-center rounded-state border-2 border-dashed border-accent bg-accent-wash/90 text-lg font-semibold">
          Drop a definition: JSON, YAML, CloudFormation or SAM
        </div>
      ) : null}
    </div>
  );
}
