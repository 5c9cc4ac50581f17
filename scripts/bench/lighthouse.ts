import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { BenchmarkGroup, Measurement } from "./measurement";

const LIGHTHOUSE = "lighthouse@12";
const PAGES = [
  { name: "home", path: "/" },
  { name: "a lesson", path: "/learn/aws-data-engineering/step-functions/retry-in-depth" },
  { name: "an exercise", path: "/exercises/back-off-exactly" },
] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

const score = z.object({ score: z.number().nullable() });
const Report = z.object({
  categories: z.object({ performance: score, accessibility: score, "best-practices": score, seo: score }),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

/** Installed in a scratch folder, never in the project: it is large, and measures from outside. */
function lighthouseScript(): string {
  const folder = join(tmpdir(), "stepwise-bench-lighthouse");
  const script = join(folder, "node_modules", "lighthouse", "cli", "index.js");
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const installed = spawnSync("npm", ["install", "--no-audit", "--no-fund", LIGHTHOUSE], { cwd: folder, stdio: "ignore" });
  if (installed.status !== 0) throw new Error(`${LIGHTHOUSE} could not be installed in ${folder}: is the npm registry reachable?`);
  return script;
}

function chromium(): string {
  const known = z.array(z.string()).parse(JSON.parse(readFileSync("scripts/test/system-browsers.json", "utf8")));
  const path = process.env.CHROMIUM_PATH ?? known.find((browser) => existsSync(browser));
  if (path === undefined) throw new Error("No Chromium was found: install one, or name it in CHROMIUM_PATH.");
  return path;
}

function reportOf(script: string, url: string): z.infer<typeof Report> {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking";
  const args = [script, url, "--output=json", "--quiet", "--preset=desktop", `--only-categories=${CATEGORIES.join(",")}`, flags];
  const ran = spawnSync(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: chromium() },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ran.status !== 0) throw new Error(`Lighthouse could not look at ${url}: ${ran.stderr.slice(-500)}`);
  return Report.parse(JSON.parse(ran.stdout));
}

async function measure(): Promise<readonly Measurement[]> {
  const base = process.env.BENCH_URL;
  if (base === undefined) {
    console.error("Lighthouse looks at a server that runs: start one, and name it in BENCH_URL.");
    return [];
  }
  await fetch(base);
  const script = lighthouseScript();
  return PAGES.flatMap(({ name, path }) => {
    const { categories, audits } = reportOf(script, new URL(path, base).href);
    const failed = Object.values(audits).filter((audit) => audit.score === 0);
    for (const { title } of failed) console.error(`  ${name}: ${title}`);
    return CATEGORIES.map((category) => ({
      name: `Lighthouse, ${name}: ${category}`,
      value: Math.round(100 * (categories[category].score ?? 0)),
      unit: "of 100",
    }));
  });
}

/** How Lighthouse judges home, a lesson and an exercise of the server at BENCH_URL, on its desktop preset; what fails is told on stderr. */
export const lighthouseBenchmarks: BenchmarkGroup = { name: "lighthouse", run: measure };
