import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import type { SentRemark } from "@/lib/remarks";

const STATUS = {
  open: { tone: "running", says: "with the author" },
  answered: { tone: "succeeded", says: "answered" },
  closed: { tone: "neutral", says: "closed" },
} as const;

/** What somebody reported with "Something wrong here?", and what came of it. */
export function SentRemarks({ remarks }: { readonly remarks: readonly SentRemark[] }) {
  return (
    <ul className="grid grid-cols-1 gap-4 wrap-anywhere [&]:list-none [&]:pl-0">
      {remarks.map(({ id, page, text, status, answer }) => (
        <li key={id} className="grid gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Badge tone={STATUS[status].tone}>{STATUS[status].says}</Badge>
            <Link href={page as Route} prefetch={false} className="text-muted underline underline-offset-4 hover:text-accent">
              {page}
            </Link>
          </p>
          <p className="whitespace-pre-wrap">{text}</p>
          {answer === null ? null : <p className="border-l-2 border-accent pl-3 whitespace-pre-wrap">{answer}</p>}
        </li>
      ))}
    </ul>
  );
}
