"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

const AROUND = 10; // rows kept above and below what is seen, so that a quick scroll finds them drawn

/** A table of very many rows of one height: only what is near the eye is in the page. */
export function WindowedRows({
  label,
  count,
  rowHeight,
  head,
  row,
  show,
}: {
  readonly label: string;
  readonly count: number;
  /** In pixels. */
  readonly rowHeight: number;
  readonly head: ReactNode;
  /** Draws the row at an index; its element needs `role="row"`. */
  readonly row: (index: number) => ReactNode;
  /** A row to bring into view. */
  readonly show?: number | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const frame = box.current;
    if (frame === null) return undefined;
    const look = () => {
      setSeen({ top: frame.scrollTop, height: frame.clientHeight });
    };
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    frame.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      frame.removeEventListener("scroll", look);
    };
  }, []);
  useEffect(() => {
    const frame = box.current;
    if (frame === null || show === undefined) return;
    const top = show * rowHeight;
    if (top < frame.scrollTop || top > frame.scrollTop + frame.clientHeight - 2 * rowHeight) frame.scrollTop = top - frame.clientHeight / 3;
  }, [show, rowHeight]);

  const first = Math.max(0, Math.floor(seen.top / rowHeight) - AROUND);
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + AROUND);
  return (
    <div
      ref={box}
      role="table"
      aria-label={label}
      aria-rowcount={count + 1}
      tabIndex={0}
      className="min-h-48 flex-1 overflow-auto rounded-control border border-line bg-raised text-sm"
    >
      <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-sunken">
        {head}
      </div>
      <div role="rowgroup" className="relative" style={{ height: count * rowHeight }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at).map((index) => (
          <div key={index} role="presentation" className="absolute inset-x-0" style={{ top: index * rowHeight, height: rowHeight }}>
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
