import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Card } from "@/app/_parts/ui/card";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { pageMetadata } from "../_parts/page-metadata";

export const metadata = pageMetadata(
  "/services",
  "For teams and instructors",
  "Use Stepwise with a team, a class or a hiring panel: what is there today, and how to ask for more.",
);

interface Offer {
  readonly title: string;
  readonly text: string;
  readonly today: string;
  readonly link: { readonly href: Route; readonly label: string };
}

const OFFERS: readonly Offer[] = [
  {
    title: "Teams",
    text: "Your engineers practise failures that are costly to stage on AWS: a throttled dependency, a hanging callback, a Map Run with five per cent bad items. No account at AWS, no bill, no clean-up.",
    today: "Each person signs up and works through lessons, exercises and timed mock interviews. Runs need nothing installed.",
    link: { href: "/exercises", label: "See the exercises" },
  },
  {
    title: "Classes",
    text: "Open a class, give its code to your learners, and assign lessons, exercises, quizzes and mock interviews with dates. You see who is where and which misconceptions are common; they see the same of themselves, and nobody sees definitions, hints or addresses.",
    today:
      "Classes with assignments, progress by learner, misconceptions, and everything as CSV. Learners join with a code and leave when they like.",
    link: { href: "/classes", label: "See or join a class" },
  },
  {
    title: "The studio",
    text: "Write exercises in the browser: brief, starter, solution, tests, and wrong answers that the tests must catch. The studio breaks your solution in dozens of ways and shows which mistakes your tests let through.",
    today: "Drafts, proof, preview, review by a second instructor, versions, regrading, import and export as a folder.",
    link: { href: "/studio", label: "Open the studio" },
  },
  {
    title: "Your own copy",
    text: "Stepwise runs from one command, with its own database, on a laptop or behind your firewall. It calls no outside service.",
    today: "Clone it, run npm start. For more than one server, point DATABASE_URL at a PostgreSQL.",
    link: { href: "/about", label: "How it is built" },
  },
];

export default function ServicesPage() {
  return (
    <Container>
      <PageHeader
        eyebrow="Services"
        title="For teams and instructors"
        lead="What you can do with Stepwise beyond practising on your own. Each says what works today."
      />
      <ul className="grid gap-4 md:grid-cols-2">
        {OFFERS.map(({ title, text, today, link }) => (
          <Card as="li" key={title} className="flex flex-col gap-3">
            <h2 className="text-xl">{title}</h2>
            <p>{text}</p>
            <p className="mt-auto border-t border-line pt-3 text-[0.9375rem] text-muted">
              <strong className="font-semibold text-ink">Today: </strong>
              {today}
            </p>
            <p>
              <Link href={link.href} prefetch={false} className="text-accent underline underline-offset-4">
                {link.label}
              </Link>
            </p>
          </Card>
        ))}
      </ul>
      <div className="mt-10 flex max-w-measure flex-wrap items-center justify-between gap-4 border-t border-line pt-6">
        <p>Classes and the studio need an instructor's account. Say what you teach, and to how many, and we make yours one.</p>
        <ButtonLink href="/contact" variant="primary">
          Write to us
        </ButtonLink>
      </div>
    </Container>
  );
}
