import "server-only";
import { describeProblem } from "@/lib/content";
import { readMocks, type ReadMocks } from "./read-mocks";

let loaded: ReadMocks | undefined;

/**
 * @returns every blueprint and live exercise; read once, in development each time.
 * @throws when one has problems: a build with half of them must not come about.
 */
export function getMocks(): ReadMocks {
  if (loaded === undefined || process.env.NODE_ENV === "development") loaded = readMocks(process.cwd());
  if (loaded.problems.length > 0) throw new Error(`Mock interviews have problems:\n${loaded.problems.map(describeProblem).join("\n")}`);
  return loaded;
}
