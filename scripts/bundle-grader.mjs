// Makes one file of the grading worker and all it imports, for the server's threads: a thread cannot load what Next has bundled.
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = path.join(import.meta.dirname, "..");
const ENTRY = "lib/learning/grading/grading.worker.ts";
const BUNDLE = ".next/grading-worker.mjs";

/** Writes the bundle. A server that starts meanwhile finds the old file or the new one, never half of it. */
export async function bundleGrader() {
  const target = path.join(ROOT, BUNDLE);
  const unfinished = `${target}.${process.pid}`;
  await mkdir(path.dirname(target), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [ENTRY],
    outfile: unfinished,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  await rename(unfinished, target);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await bundleGrader();
