"use client";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { markOwn } from "../../../actions";

interface OwnMarkProps {
  readonly mockId: string;
  readonly itemId: string;
  readonly said: string;
  /** From 0 to 1; null while it was not marked. */
  readonly score: number | null;
  readonly canMark: boolean;
  readonly points: readonly { readonly text: string; readonly label: ReactNode }[];
}

/** An answer in one's own words, marked by whoever gave it against the key points: those that seem to be in it are ticked to begin with. */
export function OwnMark({ mockId, itemId, said, score, canMark, points }: OwnMarkProps) {
  const [ticked, setTicked] = useState<readonly number[]>(() => points.flatMap(({ text }, place) => (mentions(said, text) ? [place] : [])));
  const [kept, setKept] = useState(score);
  const [failed, setFailed] = useState(false);
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  return (
    <div className="grid gap-3">
      <p className="whitespace-pre-wrap rounded-control border border-line bg-sunken p-3">
        {said === "" ? "You did not answer this one." : said}
      </p>
      <fieldset disabled={!hydrated || !canMark} className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">Key points: tick those you made</legend>
        {points.map(({ text, label }, place) => (
          <Checkbox
            key={text}
            label={label}
            checked={ticked.includes(place)}
            onChange={(event) => {
              setTicked(event.target.checked ? [...ticked, place] : ticked.filter((one) => one !== place));
            }}
          />
        ))}
      </fieldset>
      {canMark ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            size="sm"
            disabled={pending || !hydrated}
            onClick={() => {
              const mark = points.length === 0 ? 0 : ticked.length / points.length;
              startTransition(async () => {
                const done = await markOwn({ id: mockId, itemId, score: mark }).catch(() => false);
                setFailed(!done);
                if (done) setKept(mark);
              });
            }}
          >
            Keep this mark
          </Button>
          <p role="status" className="text-sm text-muted">
            {failed
              ? "It could not be kept. Check your connection and try again."
              : kept === null
                ? ""
                : `Marked: ${Math.round(100 * kept)} % of a point.`}
          </p>
        </div>
      ) : null}
    </div>
  );
}

const LONG_WORD = 5;
const ENOUGH = 0.5;

/** Whether half of a point's longer words are in what was said: a suggestion, no more. */
function mentions(said: string, point: string): boolean {
  const words = [...new Set(point.toLowerCase().match(/[a-z0-9]+/g) ?? [])].filter((word) => word.length >= LONG_WORD);
  const text = said.toLowerCase();
  return words.length > 0 && words.filter((word) => text.includes(word.slice(0, LONG_WORD))).length / words.length >= ENOUGH;
}
