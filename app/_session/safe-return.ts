import type { Route } from "next";

/** The path to go on to after signing in: one of this site, or the page of today when there is none or it leads elsewhere. */
export function safeReturn(from: string | readonly string[] | undefined): Route {
  const isOurs = typeof from === "string" && /^\/(?![/\\])[^\\\s]*$/.test(from);
  // Which paths there are is not known from a text; one that names no page gives a 404, and no more.
  return (isOurs ? from : "/today") as Route;
}
