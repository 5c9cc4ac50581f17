"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import type { ListedCard } from "@/lib/reviews";
import { changeCard } from "../../actions";

const KINDS = { question: "Question", drill: "Drill", interview: "Answer to say", exercise: "Exercise" } as const;

/** Every card, the next due first; each can be set aside and taken out. */
export function CardList({ cards, zone }: { readonly cards: readonly ListedCard[]; readonly zone: string }) {
  if (cards.length === 0) return <EmptyState title="No cards yet">What you miss comes here by itself.</EmptyState>;
  return (
    <ul className="grid gap-2 [&]:list-none [&]:pl-0">
      {cards.map((card) => (
        <CardRow key={`${card.kind}/${card.subject}`} card={card} zone={zone} />
      ))}
    </ul>
  );
}

function CardRow({ card, zone }: { readonly card: ListedCard; readonly zone: string }) {
  const { kind, subject, topic, due, reps, lapses, isSuspended } = card;
  const [isBusy, startTransition] = useTransition();
  const [isLost, setLost] = useState(false);
  const hydrated = useHydrated();
  const router = useRouter();
  const change = (to: "aside" | "back" | "out"): void => {
    startTransition(async () => {
      setLost(!(await changeCard({ kind, subject, to }).catch(() => false)));
      noteReviewsChanged();
      router.refresh();
    });
  };
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: zone }).format(due);
  const name = subject.split(":").at(-1)?.replaceAll("-", " ") ?? subject;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-line bg-raised px-4 py-3">
      <div className="mr-auto min-w-0">
        <p className="font-medium first-letter:uppercase">{name}</p>
        <p className="text-sm text-muted">
          {KINDS[kind]} · {topic} · {reps === 0 ? "not reviewed yet" : `reviewed ${reps} times`}
          {lapses > 0 ? `, forgotten ${lapses}` : ""}
          {isSuspended ? "" : ` · due ${day}`}
        </p>
        {isLost ? (
          <p role="alert" className="text-sm text-failed-ink">
            That could not be changed. Try again.
          </p>
        ) : null}
      </div>
      {isSuspended ? <Badge>Set aside</Badge> : null}
      <div className="flex gap-2">
        <Button
          size="sm"
          disabled={!hydrated || isBusy}
          aria-label={isSuspended ? `Take back ${name}` : `Set aside ${name}`}
          onClick={() => {
            change(isSuspended ? "back" : "aside");
          }}
        >
          {isSuspended ? "Take back" : "Set aside"}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          disabled={!hydrated || isBusy}
          aria-label={`Take out ${name}`}
          onClick={() => {
            change("out");
          }}
        >
          Take out
        </Button>
      </div>
    </li>
  );
}
