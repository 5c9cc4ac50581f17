import { readFileSync } from "node:fs";
import { type NextRequest, NextResponse } from "next/server";
import { z } from "zod";

/** Written by scripts/csp-hashes.mjs after the build: the inline scripts of each prerendered page, and those every page has. */
const InlineScripts = z.object({ pages: z.record(z.string(), z.array(z.string())), everywhere: z.array(z.string()) });

const isDevelopment = process.env.NODE_ENV === "development";
const scripts = isDevelopment
  ? { pages: {}, everywhere: [] }
  : InlineScripts.parse(JSON.parse(readFileSync(".next/csp-hashes.json", "utf8")));
const pages = new Map(Object.entries(scripts.pages));

function policy(inlineScripts: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${inlineScripts}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'", // editors and graphs set styles on elements
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Sends the content policy. A prerendered page names its inline scripts by their hashes, so that it stays static; any other
 * by a nonce drawn for the request, beside the hashes of what stands in every page and of the page for unknown addresses.
 */
export function proxy(request: NextRequest): NextResponse {
  const known = pages.get(request.nextUrl.pathname);
  if (known) {
    const response = NextResponse.next();
    response.headers.set("Content-Security-Policy", policy(known.join(" ")));
    return response;
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const value = policy([`'nonce-${nonce}'`, ...scripts.everywhere].join(" "));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", value); // Next reads the nonce from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", value);
  return response;
}

export const config = {
  matcher: [{ source: "/((?!api|_next/static|_next/image|favicon.ico).*)", missing: [{ type: "header", key: "next-router-prefetch" }] }],
};
