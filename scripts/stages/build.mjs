import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stage } from "./progress.mjs";
import { program, runQuietly } from "./run-quietly.mjs";
import { hashSources } from "./sources.mjs";

const STAMP = ".next/built-from";
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };

/** Writes the typed database client that the code imports. */
export function generateClient() {
  return runQuietly("prisma generate", program("prisma/build/index.js", "generate"), QUIET);
}

/** Builds for production, unless the build there is was made of the very same sources. */
export async function build() {
  const sources = hashSources();
  if (existsSync(".next/BUILD_ID") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  rmSync(STAMP, { force: true });
  await stage("building (a minute or so the first time)", async () => {
    await generateClient();
    await runQuietly("next build", program("next/dist/bin/next", "build"), QUIET);
    await runQuietly("scripts/bundle-grader.mjs", [process.execPath, "scripts/bundle-grader.mjs"]);
    await runQuietly("scripts/csp-hashes.mjs", [process.execPath, "scripts/csp-hashes.mjs"]);
  });
  writeFileSync(STAMP, sources);
}
