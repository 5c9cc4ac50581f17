"use client";
import "./globals.css";

/** The last resort: the shell itself broke, so this stands alone and uses none of it. */
export default function GlobalError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-content-center gap-3 p-6 text-center">
        <title>Stepwise broke</title>
        <h1 className="text-title">Stepwise broke, and it is our fault</h1>
        <p>
          Try again. If it stays broken, send us this number: <code>{error.digest ?? "none"}</code>. Drafts are kept in this browser.
        </p>
        <p className="flex flex-wrap items-center justify-center gap-x-5 gap-y-3">
          <button type="button" onClick={reset} className="rounded-control bg-accent px-4 py-2 font-medium text-on-accent">
            Try again
          </button>
          {/* Full loads on purpose: the router may be what broke. */}
          <a href="/" className="text-accent underline">
            Home
          </a>
          <a href="/contact" className="text-accent underline">
            Contact
          </a>
        </p>
      </body>
    </html>
  );
}
