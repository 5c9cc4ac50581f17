import type { Metadata, Route } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { KIND_WORDS } from "@/app/_parts/search/kind-words";
import { Alert } from "@/app/_parts/ui/alert";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { clientFacts } from "@/lib/auth";
import { searchCourse } from "@/lib/catalog";
import { countSearch } from "@/lib/learning";
import type { SearchDocument } from "@/lib/search";

export const metadata: Metadata = {
  title: "Search",
  description: "Search the lessons, exercises, interview questions, drills and terms of Stepwise.",
  alternates: { canonical: "/search" },
  robots: { index: false },
};

const MAX_WORDS = 80;

/** Search as a page: it needs no script, and its address can be shared. */
export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.trim().slice(0, MAX_WORDS) : "";
  const counted = words === "" ? undefined : await countSearch(clientFacts(await headers()).place);
  return (
    <Container>
      <div className="grid max-w-measure grid-cols-1 gap-6">
        <PageHeader title="Search" lead="Lessons, exercises, interview questions, drills and terms." />
        <form method="get" role="search" className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field label="Words">
              {(control) => <Input {...control} type="search" name="q" defaultValue={words} key={words} maxLength={MAX_WORDS} />}
            </Field>
          </div>
          <Button type="submit" variant="primary">
            Search
          </Button>
        </form>
        {counted?.ok === false ? (
          <Alert tone="caught" title="That was many searches from your network in a short time">
            Wait a minute, then search again. The lists of lessons and exercises are open all the same.
          </Alert>
        ) : counted === undefined ? null : (
          <Results words={words} found={await searchCourse(words)} />
        )}
      </div>
    </Container>
  );
}

function Results({ words, found }: { readonly words: string; readonly found: readonly SearchDocument[] }) {
  if (found.length === 0) {
    return <EmptyState title={`Nothing has “${words}”`}>Try fewer words, or the name of a field such as ResultPath.</EmptyState>;
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="mb-3 text-base font-medium text-muted">
        {found.length === 1 ? "One result" : `${found.length} results`}, the best first
      </h2>
      <ol className="grid grid-cols-1 gap-2 [&]:list-none [&]:pl-0">
        {found.map(({ href, kind, title, text, within, isPremium }) => (
          <li
            key={href + title}
            className="relative rounded-control border border-line bg-raised px-4 py-3 wrap-anywhere hover:border-accent"
          >
            <Link href={href as Route} prefetch={false} className="font-medium after:absolute after:inset-0">
              {title}
            </Link>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
              <Badge>{KIND_WORDS[kind]}</Badge>
              {isPremium ? <Badge tone="premium">Premium</Badge> : null}
              {within}
            </p>
            {text === "" ? null : <p className="mt-1 text-[0.9375rem] text-muted">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
