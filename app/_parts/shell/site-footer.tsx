import Link from "next/link";
import { Logo } from "./logo";
import { FOOTER_NAVIGATION } from "./navigation";

/** The foot of every page: where everything is, and what this site is not. */
export function SiteFooter() {
  return (
    <footer data-print="hide" className="mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6 md:grid-cols-[1.4fr_2fr]">
        <div className="grid content-start gap-3">
          <Logo />
          <p className="max-w-80 text-sm text-muted">
            Practice for interviews on AWS Step Functions. Not affiliated with Amazon Web Services; AWS and its service names are theirs.
          </p>
        </div>
        <nav aria-label="Footer" className="grid grid-cols-2 gap-6 sm:grid-cols-3">
          {FOOTER_NAVIGATION.map(({ title, entries }) => (
            <div key={title}>
              <p className="pb-2 text-sm font-medium">{title}</p>
              <ul className="grid gap-0.5">
                {entries.map(({ href, label }) => (
                  <li key={href}>
                    <Link
                      href={href}
                      prefetch={false}
                      className="inline-flex min-h-7 items-center text-sm text-muted hover:text-accent hover:underline"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
