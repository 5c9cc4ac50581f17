"use client";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { createSearchIndex, type SearchDocument, type SearchIndex } from "@/lib/search";
import { KIND_WORDS } from "./kind-words";

const MOST_SHOWN = 12;

/** Where the site's own pages are, for one who opens the palette to go somewhere. */
const PAGES: readonly SearchDocument[] = [
  ["/learn", "Lessons"],
  ["/exercises", "Exercises"],
  ["/interview", "Interview bank"],
  ["/drills", "Numeric drills"],
  ["/playground", "Playground"],
  ["/calculator", "Calculator"],
  ["/glossary", "Glossary"],
  ["/notes", "My notes"],
].map(([href = "", title = ""]): SearchDocument => ({ kind: "page", href, title, text: "", within: "", isPremium: false }));

type Loaded = SearchIndex | "loading" | "failed";

/** The search palette: words, arrow keys, Enter. Its index is loaded when it first opens. */
export function SearchPalette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [index, setIndex] = useState<Loaded>("loading");
  const [words, setWords] = useState("");
  const router = useRouter();
  useEffect(() => {
    loadIndex()
      .then(setIndex)
      .catch(() => {
        setIndex("failed");
      });
  }, []);
  const found = words.trim() === "" ? PAGES : typeof index === "string" ? [] : index.find(words, MOST_SHOWN);
  const go = (href: string): void => {
    onClose();
    router.push(href as Route);
  };
  return (
    <Command.Dialog
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      label="Search the course"
      shouldFilter={false}
      loop
      overlayClassName="fixed inset-0 z-50 bg-[oklch(0.15_0.02_225/0.55)]"
      contentClassName="fixed top-[8dvh] left-1/2 z-50 grid max-h-[80dvh] w-[min(40rem,calc(100vw-1.5rem))] -translate-x-1/2 grid-rows-[auto_1fr_auto] overflow-hidden rounded-state border border-line bg-raised shadow-lifted"
      className="contents"
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Command.Input
          value={words}
          onValueChange={setWords}
          maxLength={80}
          placeholder="Lessons, questions, exercises, terms"
          className="min-h-14 w-full bg-transparent text-base outline-none placeholder:text-muted"
        />
      </div>
      <Command.List className="overflow-y-auto overscroll-contain p-2">
        <Command.Empty className="px-3 py-6 text-center text-muted">{emptyWords(index)}</Command.Empty>
        {found.map((document) => (
          <Command.Item
            key={document.href + document.title}
            value={document.href + document.title}
            onSelect={() => {
              go(document.href);
            }}
            className="grid cursor-pointer grid-cols-1 gap-0.5 rounded-control px-3 py-2.5 data-[selected=true]:bg-accent-wash"
          >
            <Result document={document} />
          </Command.Item>
        ))}
      </Command.List>
      <p className="flex flex-wrap justify-between gap-x-4 border-t border-line px-4 py-2 text-sm text-muted">
        <span>Arrows to choose, Enter to open, Escape to close.</span>
        {words.trim() === "" ? null : (
          <button
            type="button"
            className="text-accent underline underline-offset-4"
            onClick={() => {
              go(`/search?q=${encodeURIComponent(words.trim())}`);
            }}
          >
            All results
          </button>
        )}
      </p>
    </Command.Dialog>
  );
}

function Result({ document }: { readonly document: SearchDocument }) {
  const { kind, title, text, within, isPremium } = document;
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-medium">{title}</span>
        <span className="flex shrink-0 items-baseline gap-1.5 text-sm text-muted">
          {isPremium ? <Badge tone="premium">Premium</Badge> : null}
          {KIND_WORDS[kind]}
        </span>
      </span>
      {text === "" && within === "" ? null : (
        <span className="truncate text-sm text-muted">{[within, text].filter(Boolean).join(" · ")}</span>
      )}
    </>
  );
}

function emptyWords(index: Loaded): string {
  if (index === "loading") return "One moment: the index is on its way.";
  if (index === "failed") return "The index could not be loaded. Check your connection, close this, and open it again.";
  return "Nothing has these words. Try fewer, or the name of a field such as ResultPath.";
}

let loading: Promise<SearchIndex> | undefined;

/** The course's index is a file and always there; what the studio has published comes from the database, and may be missing. */
async function documentsAt(address: string): Promise<readonly SearchDocument[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as readonly SearchDocument[];
}

/** Loaded once a page; after a failure it is tried anew. */
function loadIndex(): Promise<SearchIndex> {
  loading ??= Promise.all([documentsAt("/search-index.json"), documentsAt("/api/search/published").catch(() => [])])
    .then((documents) => createSearchIndex(documents.flat()))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
