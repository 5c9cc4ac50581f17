import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { Card } from "@/app/_parts/ui/card";
import type { Tone } from "@/app/_parts/ui/tone";
import type { Today } from "@/lib/today";

interface Step {
  readonly label: string;
  readonly tone: Tone;
  readonly title: string;
  readonly href: string;
  readonly why: string;
  /** Undefined where it takes as long as one likes. */
  readonly minutes: number | undefined;
}

/** What to do now, in order, each with why. */
export function NextSteps({ found }: { readonly found: Today }) {
  const steps = stepsOf(found);
  return (
    <section aria-labelledby="next" className="grid content-start gap-4">
      <h2 id="next" className="text-xl">
        Do next
      </h2>
      <ol className="grid gap-3 [&]:list-none [&]:pl-0">
        {steps.map(({ label, tone, title, href, why, minutes }) => (
          <Card as="li" key={`${label} ${href}`} className="relative grid gap-1.5 hover:border-accent">
            <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
              <Badge tone={tone}>{label}</Badge>
              {minutes === undefined ? null : <span className="tabular-nums">{minutes} min</span>}
            </p>
            <h3 className="text-lg">
              <Link href={href as Route} prefetch={false} className="after:absolute after:inset-0">
                {title}
              </Link>
            </h3>
            <p className="text-muted">{why}</p>
          </Card>
        ))}
      </ol>
      {steps.length === 0 ? <NothingLeft found={found} /> : null}
    </section>
  );
}

function NothingLeft({ found: { reviews, daysLeft } }: { readonly found: Today }) {
  const rest = reviews.nextDue === null ? "" : " Reviews come back by themselves when they are due.";
  return (
    <p className="text-muted">
      {daysLeft === 0 ? "Nothing is planned for today." : `Today's minutes are done, or today is no day of study.`}
      {rest} If you like, go on with{" "}
      <Link href="/quizzes" prefetch={false} className="text-accent underline underline-offset-4">
        a quiz
      </Link>
      .
    </p>
  );
}

function stepsOf({ reviews, resume, planned, today, weakSpot }: Today): readonly Step[] {
  const todays = planned.days.find(({ day }) => day === today)?.pieces ?? [];
  const begun = resume[0];
  const isBegun = (href: string): boolean => begun?.href.split("#")[0] === href;
  return [
    ...(reviews.due > 0 ? [reviewStep(reviews)] : []),
    ...(begun === undefined ? [] : [resumeStep(begun)]),
    ...todays
      .filter(({ work }) => !isBegun(work.href))
      .map(({ work, minutes, isRest }): Step => {
        const part = minutes < work.minutes ? ` ${minutes} of its ${work.minutes} minutes today.` : "";
        return {
          label: isRest ? `${KINDS[work.kind]}, go on` : KINDS[work.kind],
          tone: "neutral",
          title: work.title,
          href: work.href,
          why: work.why + part,
          minutes,
        };
      }),
    ...(weakSpot === undefined ? [] : [weakStep(weakSpot)]),
    ...(reviews.exercises > 0 ? [redoStep(reviews.exercises)] : []),
  ];
}

const KINDS = { lesson: "Lesson", exercise: "Exercise", quiz: "Quiz", mock: "Mock interview" } as const;

function reviewStep({ due, later, estimatedMs }: Today["reviews"]): Step {
  const minutes = Math.max(1, Math.round(estimatedMs / 60_000));
  const rest = later > 0 ? ` ${later} more can wait.` : "";
  return {
    label: "Reviews",
    tone: "accent",
    title: due === 1 ? "1 card is due" : `${due} cards are due`,
    href: "/review",
    why: `You are about to forget ${due === 1 ? "it" : "them"}, or missed ${due === 1 ? "it" : "them"} lately.${rest}`,
    minutes,
  };
}

function resumeStep({ kind, title, href }: Today["resume"][number]): Step {
  const why = kind === "lesson" ? "You stopped reading here." : "Your draft is where you left it.";
  return { label: "Go on", tone: "running", title, href, why, minutes: undefined };
}

function weakStep({ path, title, right, of }: NonNullable<Today["weakSpot"]>): Step {
  const why = `${Math.round(right)} of ${of} answers were right, the fewest of all topics. Ten questions on it.`;
  return { label: "Weak spot", tone: "caught", title, href: `/quizzes?topic=${path.lesson}`, why, minutes: 10 };
}

function redoStep(count: number): Step {
  const title = count === 1 ? "An exercise to do again" : `${count} exercises to do again`;
  return { label: "Again", tone: "neutral", title, href: "/review", why: "They took a hint or a second try.", minutes: undefined };
}
