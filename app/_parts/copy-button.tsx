"use client";
import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";

const SHOWN_MS = 2000;

/** Copies the code beside it. Shown only where a script can do that. */
export function CopyButton() {
  const [state, setState] = useState<"" | "Copied" | "Not copied: select the text instead">("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = (next: typeof state): void => {
    setState(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState("");
    }, SHOWN_MS);
  };
  return (
    <button
      type="button"
      data-print="hide"
      className="copy-code"
      aria-label="Copy this code"
      onClick={(event) => {
        const code = event.currentTarget.parentElement?.querySelector("pre")?.textContent ?? "";
        navigator.clipboard.writeText(code).then(
          () => {
            show("Copied");
          },
          () => {
            show("Not copied: select the text instead");
          },
        );
      }}
    >
      {state === "Copied" ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
      <span role="status" className={state === "" ? "sr-only" : ""}>
        {state}
      </span>
    </button>
  );
}
