"use client";
import type { Route } from "next";
import Link from "next/link";
import { useStudy } from "@/app/_study/use-study";

const NOTICES: readonly { readonly title: string; readonly text: string; readonly href: Route; readonly link: string }[] = [
  {
    title: "Say it before you need it",
    text: "The interview bank has each question with an answer in three depths. Say yours first.",
    href: "/interview",
    link: "Open the bank",
  },
  {
    title: "Numbers win arguments",
    text: "Two dozen sums on bills, limits and rates, with new numbers each time.",
    href: "/drills",
    link: "Practise a sum",
  },
  {
    title: "The rest of the course",
    text: "Premium opens every lesson, exercise and answer, and takes these notices away.",
    href: "/pricing",
    link: "What it costs",
  },
  {
    title: "Teaching a team?",
    text: "Stepwise is for classes, too: exercises with tests that are tested themselves.",
    href: "/services",
    link: "For teams and instructors",
  },
];

/** The place for adverts. It holds a notice of our own, says so, and is empty for premium. `seed` chooses: the same on each visit of a page. */
export function HouseNotice({ seed }: { readonly seed: string }) {
  const { isKnown, isPremium } = useStudy();
  const notice = NOTICES[Array.from(seed).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % NOTICES.length];
  if (!isKnown || isPremium || notice === undefined) return null;
  return (
    <aside
      aria-label="Notice"
      data-print="hide"
      className="rounded-control border border-dashed border-line-strong px-4 py-3 text-[0.9375rem]"
    >
      <p className="text-label text-muted">Notice from Stepwise. Premium has none.</p>
      <p className="mt-1">
        <span className="font-medium">{notice.title}.</span> {notice.text}{" "}
        <Link href={notice.href} prefetch={false} className="text-accent underline underline-offset-4">
          {notice.link}
        </Link>
      </p>
    </aside>
  );
}
