"use client";
import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { useStudy } from "@/app/_study/use-study";
import type { DrillCard } from "@/lib/catalog";
import { DRILL_TOPICS } from "./drill-topics";

/** The drills by topic, with what became of each so far. */
export function DrillList({ drills }: { readonly drills: readonly DrillCard[] }) {
  const tallies = useStudy().record.drills;
  const right = drills.filter(({ slug }) => tallies[slug] === true).length;
  return (
    <>
      <p role="status" className="py-4 text-sm text-muted">
        {drills.length} drills{right > 0 ? `, ${right} answered rightly` : ""}
      </p>
      {drills.length === 0 ? <EmptyState title="No drill has this topic">Choose another, or Clear.</EmptyState> : null}
      <div className="grid gap-10">
        {DRILL_TOPICS.filter(([topic]) => drills.some((drill) => drill.topic === topic)).map(([topic, words]) => (
          <section key={topic} aria-label={words}>
            <h2 className="mb-3 text-xl">{words}</h2>
            <ul className="grid gap-2 sm:grid-cols-2 [&]:list-none [&]:pl-0">
              {drills
                .filter((drill) => drill.topic === topic)
                .map(({ slug, title, level }) => (
                  <li
                    key={slug}
                    className="relative flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 rounded-control border border-line bg-raised px-4 py-3 hover:border-accent"
                  >
                    <Link href={`/drills/${slug}` as Route} prefetch={false} className="after:absolute after:inset-0">
                      {title}
                    </Link>
                    <span className="flex gap-1.5">
                      <Tally right={tallies[slug]} />
                      <Badge>{level}</Badge>
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Tally({ right }: { readonly right: boolean | undefined }) {
  if (right === undefined) return null;
  return right ? <Badge tone="succeeded">Right</Badge> : <Badge tone="caught">Tried</Badge>;
}
