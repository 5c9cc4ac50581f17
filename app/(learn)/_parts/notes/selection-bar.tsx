"use client";
import { Highlighter, PenLine } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { type Passage, selectedPassage } from "./passage";

const SETTLED_MS = 250; // while words are still being dragged over, nothing jumps about

interface Selected {
  readonly passage: Passage;
  readonly range: Range;
  readonly top: number;
  readonly left: number;
}

/** Two buttons at words that are selected: highlight them, or write something to them. */
export function SelectionBar({
  textId,
  onTake,
}: {
  readonly textId: string;
  readonly onTake: (passage: Passage, range: Range, withNote: boolean) => void;
}) {
  const [selected, setSelected] = useState<Selected | undefined>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onSelection = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setSelected(currentSelection(textId));
      }, SETTLED_MS);
    };
    onSelection(); // the words that brought this here are selected already
    document.addEventListener("selectionchange", onSelection);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onSelection);
    };
  }, [textId]);
  if (selected === undefined) return null;
  const take = (withNote: boolean): void => {
    onTake(selected.passage, selected.range, withNote);
    document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  };
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      className="absolute z-40 flex gap-1 rounded-control border border-line-strong bg-raised p-1 shadow-lifted"
      style={{ top: selected.top, left: selected.left }}
    >
      <Button
        size="sm"
        variant="quiet"
        onClick={() => {
          take(false);
        }}
      >
        <Highlighter aria-hidden />
        Highlight
      </Button>
      <Button
        size="sm"
        variant="quiet"
        onClick={() => {
          take(true);
        }}
      >
        <PenLine aria-hidden />
        Note
      </Button>
    </div>
  );
}

const BAR_WIDTH = 220;

function currentSelection(textId: string): Selected | undefined {
  const selection = document.getSelection();
  const text = document.getElementById(textId);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed || text === null) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const passage = selectedPassage(text, range);
  if (passage === undefined) return undefined;
  const box = range.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - BAR_WIDTH)) + window.scrollX;
  return { passage, range, top: box.bottom + window.scrollY + 8, left };
}
