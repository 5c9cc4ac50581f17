import type { Metadata } from "next";
import Link from "next/link";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireTeacher } from "@/app/_session/require-teacher";
import { countRemarks, listRemarks, type RemarkStatus } from "@/lib/remarks";
import { RemarkCard } from "./_parts/remark-card";

export const metadata: Metadata = { title: "Inbox", robots: { index: false } };

const STATUSES: readonly { readonly status: RemarkStatus; readonly label: string }[] = [
  { status: "open", label: "Open" },
  { status: "answered", label: "Answered" },
  { status: "closed", label: "Closed" },
];

export default async function InboxPage({ searchParams }: PageProps<"/studio/inbox">) {
  const author = await requireTeacher("/studio/inbox");
  const wanted = (await searchParams).status;
  const shown = STATUSES.find(({ status }) => status === wanted)?.status ?? "open";
  const [remarks, open] = await Promise.all([listRemarks(author, shown), countRemarks(author)]);
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Studio", href: "/studio" }]} here="Inbox" />
      <PageHeader
        title="Inbox"
        lead="What readers found wrong: in your exercises, which only you see, and in the course, which every instructor answers."
      />
      <nav aria-label="Which remarks" className="mb-6 flex gap-2">
        {STATUSES.map(({ status, label }) => (
          <Link
            key={status}
            href={{ pathname: "/studio/inbox", query: { status } }}
            aria-current={status === shown ? "page" : undefined}
            className="inline-flex min-h-9 items-center rounded-control border border-line px-3 text-[0.9375rem] text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
          >
            {label}
            {status === "open" ? ` (${open})` : ""}
          </Link>
        ))}
      </nav>
      {remarks.length === 0 ? (
        <EmptyState title={shown === "open" ? "Nothing waits for you" : "Nothing here"}>
          Every lesson section, question, exercise and answer has a quiet “Something wrong here?”. What is sent there arrives here.
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-1 gap-4 [&]:list-none [&]:pl-0">
          {remarks.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
    </Container>
  );
}
