"use client";
import "./globals.css";

/** The last resort: the shell itself broke, so this stands alone and uses none of it. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-content-center gap-3 p-6 text-center">
        <title>Stepwise broke</title>
        <h1 className="text-title">Stepwise broke, and it is our fault</h1>
        <p>
          Reload the page. If it stays broken, send us this number: <code>{error.digest ?? "none"}</code>.
        </p>
        <p>
          {/* A full load on purpose: the router may be what broke. */}
          <a href="/contact" className="text-accent underline">
            Contact
          </a>
        </p>
      </body>
    </html>
  );
}
