"use client";
import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect, useState } from "react";

const Palette = dynamic(() => import("./search-palette").then((module) => module.SearchPalette), { ssr: false });

/** Fields and editors take the keys that are typed into them. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)
    return !isTyping(event.target);
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

/** Search: a link to the page, which a script turns into the palette. Ctrl-K, Command-K and / open it; nothing of it is loaded before. */
export function SearchButton() {
  const [state, setState] = useState<"never" | "open" | "closed">("never");
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setState("open");
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <>
      <Link
        href="/search"
        prefetch={false}
        aria-keyshortcuts="Control+K Meta+K /"
        className="grid size-9 place-items-center rounded-control border border-line-strong bg-raised hover:border-accent hover:text-accent"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setState("open");
        }}
      >
        <Search aria-hidden className="size-4" />
        <span className="sr-only">Search</span>
      </Link>
      {state === "never" ? null : (
        <Palette
          isOpen={state === "open"}
          onClose={() => {
            setState("closed");
          }}
        />
      )}
    </>
  );
}
