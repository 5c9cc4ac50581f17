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

const OFFERS = [
  {
    title: "Teams",
    text: "Your engineers practise failures that are costly to stage on AWS: a throttled dependency, a hanging callback, a Map Run with five per cent bad items. No account, no bill, no clean-up.",
    today: "Each person signs up and works through the lessons and exercises. Runs need nothing installed.",
  },
  {
    title: "Instructors",
    text: "An exercise is a folder: a brief, a starter, a solution, tests, and at least three wrong answers that the tests must catch. The build runs all of them, so a weak test is found before a student finds it.",
    today: "Write exercises in your own copy of the project. The README says how to add one.",
  },
  {
    title: "Your own copy",
    text: "Stepwise runs from one command, with its own database, on a laptop or behind your firewall. It calls no outside service.",
    today: "Clone it, run npm start. For more than one server, point DATABASE_URL at a PostgreSQL.",
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
      <ul className="grid gap-4 lg:grid-cols-3">
        {OFFERS.map(({ title, text, today }) => (
          <Card as="li" key={title} className="flex flex-col gap-3">
            <h2 className="text-xl">{title}</h2>
            <p>{text}</p>
            <p className="mt-auto border-t border-line pt-3 text-[0.9375rem] text-muted">
              <strong className="font-semibold text-ink">Today: </strong>
              {today}
            </p>
          </Card>
        ))}
      </ul>
      <div className="mt-10 flex max-w-measure flex-wrap items-center justify-between gap-4 border-t border-line pt-6">
        <p>Need something that is not here? Say what you teach, and to how many.</p>
        <ButtonLink href="/contact" variant="primary">
          Write to us
        </ButtonLink>
      </div>
    </Container>
  );
}
