"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_parts/ui/button";

const KEYS = [
  ["j or →", "next lesson"],
  ["k or ←", "previous lesson"],
  ["n", "write a note to this lesson"],
  ["/ or Ctrl-K", "search"],
  ["Escape", "close what is open, a term's meaning too"],
  ["?", "this list"],
] as const;

/** Whether a key belongs to what is focused: a field, a slider, a table that scrolls. */
function isTaken({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return true;
  return target.isContentEditable || target.closest("input, textarea, select, dialog, [role=dialog], [tabindex='0']") !== null;
}

function follow(rel: "next" | "prev"): void {
  document.querySelector<HTMLAnchorElement>(`nav a[rel=${rel}]`)?.click();
}

/** The lesson by keyboard, and the list of its keys. */
export function LessonKeys() {
  const list = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      j: () => {
        follow("next");
      },
      ArrowRight: () => {
        follow("next");
      },
      k: () => {
        follow("prev");
      },
      ArrowLeft: () => {
        follow("prev");
      },
      n: () => {
        document.getElementById("write-note")?.click();
      },
      "?": () => list.current?.showModal(),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hideTerm();
      const act = isTaken(event) ? undefined : actions[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <dialog
      ref={list}
      aria-labelledby="keys"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-state border border-line bg-raised p-6 text-ink shadow-lifted"
    >
      <h2 id="keys" className="mb-4 text-lg">
        Keys
      </h2>
      <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-mono text-sm">{key}</dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => list.current?.close()}>Close</Button>
    </dialog>
  );
}

/** A term's meaning can be dismissed without moving the pointer; it comes back once that has left the term. */
function hideTerm(): void {
  const term = document.querySelector<HTMLElement>(".term:is(:hover, :focus-visible)");
  if (term === null) return;
  term.dataset.hidden = "";
  const show = (): void => {
    delete term.dataset.hidden;
  };
  term.addEventListener("pointerleave", show, { once: true });
  term.addEventListener("blur", show, { once: true });
}
