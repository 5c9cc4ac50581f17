import "server-only";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const BUNDLE = ".next/grading-worker.mjs";
const BUNDLER = "scripts/bundle-grader.mjs";

let ready: Promise<string> | undefined;

/**
 * @returns the path of the grading worker's bundle. The production build has made it; in development and tests it is
 * made once for each process, so that it is never older than the code.
 */
export function workerBundle(): Promise<string> {
  ready ??= makeSure().catch((fault: unknown) => {
    ready = undefined; // the next submission tries again
    throw fault;
  });
  return ready;
}

async function makeSure(): Promise<string> {
  const bundle = path.join(/* turbopackIgnore: true */ process.cwd(), BUNDLE);
  if (process.env.NODE_ENV === "production" && existsSync(bundle)) return bundle;
  await promisify(execFile)(process.execPath, [path.join(/* turbopackIgnore: true */ process.cwd(), BUNDLER)]);
  return bundle;
}
