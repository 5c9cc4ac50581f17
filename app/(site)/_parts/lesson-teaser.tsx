import Link from "next/link";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { Badge } from "@/app/_parts/ui/badge";
import { Card } from "@/app/_parts/ui/card";
import type { LessonCard, LessonPath } from "@/lib/catalog";

/** A lesson offered on the home page; the whole card leads there. */
export function LessonTeaser({ path, card }: { readonly path: LessonPath; readonly card: LessonCard }) {
  return (
    <Card as="li" className="relative grid content-start gap-2 transition-colors hover:border-accent">
      <p className="flex items-center justify-between text-sm text-muted">
        {card.minutes} minutes · {card.interviewQuestions} interview questions
        {card.access === "premium" ? <Badge tone="premium">Premium</Badge> : <Badge>Free</Badge>}
      </p>
      <h3 className="text-lg">
        <Link href={lessonHref(path)} className="after:absolute after:inset-0 after:rounded-state">
          {card.title}
        </Link>
      </h3>
      <p className="text-[0.9375rem] text-muted">{card.summary}</p>
    </Card>
  );
}
