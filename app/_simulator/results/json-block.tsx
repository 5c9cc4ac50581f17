"use client";
import { useState } from "react";
import type { Json } from "@/lib/asl";

const SHOWN = 20_000; // characters; more makes the page crawl and nobody reads it

/** A value as indented JSON, with a button that copies all of it. */
export function JsonBlock({ value, label }: { readonly value: Json; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const text = JSON.stringify(value, null, 2);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true);
    });
  };
  return (
    <figure className="relative min-w-0" aria-label={label}>
      <pre
        tabIndex={0}
        className="max-h-80 overflow-auto rounded-control border border-line bg-sunken p-3 pr-16 text-[0.8125rem] leading-relaxed"
      >
        {text.length > SHOWN ? `${text.slice(0, SHOWN)}\n… ${text.length - SHOWN} more characters: copy to see them all` : text}
      </pre>
      <button
        type="button"
        className="absolute top-1.5 right-1.5 min-h-7 rounded-mark border border-line bg-raised px-2 text-label text-muted hover:text-ink"
        onClick={copy}
      >
        {copied ? "Copied" : "Copy"}
      </button>
    </figure>
  );
}
