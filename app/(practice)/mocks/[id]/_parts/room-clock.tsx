"use client";
import { useState } from "react";

const SECOND_MS = 1000;
const MINUTE_S = 60;
/** Minutes left at which a screen reader is told. */
const TOLD_AT = [10, 5, 2, 1];

/** The time left, in figures; it can be put away by those whom it makes nervous. */
export function RoomClock({ leftMs }: { readonly leftMs: number }) {
  const [isShown, setShown] = useState(true);
  const seconds = Math.ceil(leftMs / SECOND_MS);
  const minutes = Math.floor(seconds / MINUTE_S);
  const figures = `${minutes}:${String(seconds % MINUTE_S).padStart(2, "0")}`;
  const told = TOLD_AT.find((minute) => seconds <= minute * MINUTE_S && seconds > minute * MINUTE_S - 5);
  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        className="rounded-control border border-line px-3 py-1.5 text-lg font-semibold tabular-nums"
        aria-pressed={!isShown}
        title={isShown ? "Hide the clock" : "Show the clock"}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        <span className="sr-only">Time left: </span>
        <span className={seconds <= MINUTE_S ? "text-failed-ink" : undefined}>{isShown ? figures : "––:––"}</span>
      </button>
      <span role="status" className="sr-only">
        {told === undefined ? "" : `${told} ${told === 1 ? "minute" : "minutes"} left.`}
      </span>
    </div>
  );
}
