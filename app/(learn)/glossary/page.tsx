import type { Metadata } from "next";
import Link from "next/link";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { JsonLd } from "@/app/_parts/json-ld";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { listTerms } from "@/lib/catalog";

export const metadata: Metadata = {
  title: "Glossary",
  description:
    "The terms of AWS Step Functions and the Amazon States Language in one or two sentences each, with the lesson that says more.",
  alternates: { canonical: "/glossary" },
};

export default function Glossary() {
  const terms = listTerms();
  const letters = [...new Set(terms.map(({ term }) => initialOf(term)))];
  return (
    <Container>
      <PageHeader
        title="Glossary"
        lead={`${terms.length} terms. In the lessons, point at a dotted word or move to it with Tab to read its meaning there.`}
      />
      <nav aria-label="Letters" data-print="hide" className="mb-8 flex flex-wrap gap-1.5">
        {letters.map((letter) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="grid size-9 place-items-center rounded-control border border-line bg-raised font-mono text-sm hover:border-accent hover:text-accent"
          >
            {letter}
          </a>
        ))}
      </nav>
      <div className="grid max-w-measure gap-8">
        {letters.map((letter) => (
          <section key={letter} id={`letter-${letter}`} aria-label={letter} className="scroll-mt-24">
            <h2 className="mb-2 border-b border-line pb-1 font-mono text-base text-muted">{letter}</h2>
            <dl className="grid gap-5">
              {terms
                .filter(({ term }) => initialOf(term) === letter)
                .map(({ id, term, definition, lesson }) => (
                  <div
                    key={id}
                    id={id}
                    className="scroll-mt-24 rounded-control target:bg-accent-wash target:outline-8 target:outline-accent-wash"
                  >
                    <dt className="text-lg font-medium">{term}</dt>
                    <dd className="text-muted">
                      {definition}{" "}
                      {lesson ? (
                        <Link
                          href={lessonHref(lesson.path)}
                          prefetch={false}
                          aria-label={`${term}: more in the lesson ${lesson.title}`}
                          className="text-accent underline underline-offset-4"
                        >
                          {lesson.title}
                        </Link>
                      ) : null}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <JsonLd
        data={{
          "@type": "DefinedTermSet",
          name: "Terms of AWS Step Functions",
          hasDefinedTerm: terms.map(({ term, definition }) => ({ "@type": "DefinedTerm", name: term, description: definition })),
        }}
      />
    </Container>
  );
}

/** The letter a term is filed under; its first digit for one that begins with a number. */
function initialOf(term: string): string {
  return (/[a-z0-9]/i.exec(term)?.[0] ?? "#").toUpperCase();
}
