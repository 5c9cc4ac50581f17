import type { Route } from "next";
import Link from "next/link";

/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly href: Route;
}

/** The way down to this page, drawn as transitions; the page itself is the last, and is no link. */
export function Breadcrumbs({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  return (
    <nav aria-label="Breadcrumbs" data-print="hide" className="pb-4 text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex items-center gap-2">
            <Link href={crumb.href} className="underline decoration-line-strong underline-offset-4 hover:text-accent">
              {crumb.label}
            </Link>
            <svg aria-hidden viewBox="0 0 18 8" className="h-2 w-4.5 text-line-strong" fill="none" stroke="currentColor" strokeWidth="1.25">
              <path d="M0 4h16m-3-3 3 3-3 3" />
            </svg>
          </li>
        ))}
        <li aria-current="page" className="text-ink">
          {here}
        </li>
      </ol>
    </nav>
  );
}
