"use client";
import { useEffect, useState } from "react";
import { studyStore } from "@/app/_study/study-store";
import { useStudy } from "@/app/_study/use-study";

const RESTING_MS = 1500; // a heading that is only scrolled past is no place

interface ReadingPlace {
  readonly path: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** Remembers how far the lesson was read, and offers to go on there at the next visit. */
export function GoOnHere({ path, headings }: ReadingPlace) {
  const { record, isKnown } = useStudy();
  const [first, setFirst] = useState<string | undefined>(); // where the visit began: the place moves on while one reads
  if (isKnown && first === undefined) setFirst(record.places.find(({ lessonPath }) => lessonPath === path)?.headingId ?? "");
  useRememberedPlace({ path, headings });
  const heading = headings.find(({ id }) => id === first);
  if (heading === undefined) return null;
  return (
    <p data-print="hide" className="mb-8 max-w-measure rounded-control border border-accent/30 bg-accent-wash px-4 py-3 text-[0.9375rem]">
      You were here before.{" "}
      <a href={`#${heading.id}`} className="font-medium text-accent underline underline-offset-4">
        Go on at “{heading.text}”
      </a>
    </p>
  );
}

function useRememberedPlace({ path, headings }: ReadingPlace): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept: string | undefined;
    const keep = (): void => {
      const passed = headings.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 2,
      );
      const headingId = passed.at(-1)?.id ?? "";
      if (headingId === kept || headingId === "") return;
      kept = headingId;
      void studyStore.change({ kind: "place", place: { lessonPath: path, headingId, seenAtMs: Date.now() } });
    };
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, RESTING_MS);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
    };
  }, [path, headings]);
}
