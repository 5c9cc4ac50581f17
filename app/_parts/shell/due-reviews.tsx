"use client";
import { RotateCcw } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { onReviewsChanged } from "@/app/_study/reviews-changed";

/** How many reviews are due, where any are; a quiet figure that leads to them. Asked anew with each page, and when reviews were made. */
export function DueReviews() {
  const pathname = usePathname();
  const [due, setDue] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = (): void => {
      void countDue(leaving.signal).then((count) => {
        if (!leaving.signal.aborted) setDue(count);
      });
    };
    ask();
    const stop = onReviewsChanged(ask);
    return () => {
      leaving.abort();
      stop();
    };
  }, [pathname]);
  if (due === 0) return null;
  return (
    <Link
      href="/review"
      prefetch={false}
      title="Reviews that are due"
      className="inline-flex min-h-8 items-center rounded-control px-2 text-sm whitespace-nowrap text-muted tabular-nums hover:bg-sunken hover:text-ink"
    >
      <RotateCcw aria-hidden className="mr-1 size-3.5 sm:hidden" />
      {due}
      <span className="max-sm:sr-only">&nbsp;due</span>
      <span className="sr-only"> for review</span>
    </Link>
  );
}

/** @returns none also where the server does not say. */
async function countDue(signal: AbortSignal): Promise<number> {
  try {
    const response = await fetch("/api/reviews", { signal, headers: { accept: "application/json" } });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === "object" && body !== null && "due" in body && typeof body.due === "number" ? body.due : 0;
  } catch {
    return 0;
  }
}
