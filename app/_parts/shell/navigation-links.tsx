"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import type { NavigationEntry } from "./navigation";

/** The header's links, the one that holds this page marked. Inside a menu it closes that menu once a page has been reached. */
export function NavigationLinks({ entries, className }: { readonly entries: readonly NavigationEntry[]; readonly className: string }) {
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.closest("details")?.removeAttribute("open");
  }, [pathname]);
  return (
    <ul ref={list} className={className}>
      {entries.map(({ href, label }) => {
        const holds = pathname === href || pathname.startsWith(`${href}/`);
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              {...(holds && { "aria-current": pathname === href ? "page" : "true" })}
              className="flex min-h-9 items-center rounded-control px-2.5 text-[0.9375rem] text-muted transition-colors hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8"
            >
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
