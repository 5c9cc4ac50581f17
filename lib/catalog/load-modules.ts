import "server-only";
import { describeProblem, type Module } from "@/lib/content";
import { loadContent, type LoadedContent } from "./load-content";

let loaded: LoadedContent | undefined;

/**
 * @returns every module. Content is files that do not change while the server runs, so they are read once; in development, each time.
 * @throws when content has problems, with all of them: a build with half a course must not come about.
 */
export function getModules(): readonly Module[] {
  if (loaded === undefined || process.env.NODE_ENV === "development") loaded = loadContent();
  if (loaded.problems.length > 0) throw new Error(`Content has problems:\n${loaded.problems.map(describeProblem).join("\n")}`);
  return loaded.modules;
}
