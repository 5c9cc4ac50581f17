import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchmarkGroup, Measurement } from "./measurement";

const BUILD = ".next";
const LESSON = "learn/aws-data-engineering/step-functions/distributed-map";

/** Scripts that a page names in its HTML, without the one for browsers that know no modules. */
function scriptsIn(html: string): readonly string[] {
  const tags = html.match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => /src="\/_next\/([^"?]+)/.exec(tag)?.[1] ?? []);
  return [...new Set(sources)];
}

function kibOf(folder: string, scripts: readonly string[]): number {
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return Math.round((bytes / 1024) * 10) / 10;
}

/** Builds a page with nothing on it with the same framework: what a page of ours is measured above. */
function bareKib(): number {
  const folder = resolve(".data", "bench-bare");
  mkdirSync(join(folder, "app"), { recursive: true });
  const page = 'export default function Page() { return "bare"; }\n';
  const layout =
    'export default function Layout({ children }: { readonly children: React.ReactNode }) { return <html lang="en"><body>{children}</body></html>; }\n';
  const config = `export default { turbopack: { root: ${JSON.stringify(resolve("."))} }, typescript: { ignoreBuildErrors: true } };\n`;
  writeFileSync(join(folder, "app", "page.tsx"), page);
  writeFileSync(join(folder, "app", "layout.tsx"), layout);
  writeFileSync(join(folder, "next.config.js"), config);
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}\n');
  const built = spawnSync(process.execPath, [resolve("node_modules/next/dist/bin/next"), "build"], { cwd: folder, stdio: "ignore" });
  if (built.status !== 0) throw new Error("the bare page could not be built");
  const kib = kibOf(join(folder, BUILD), scriptsIn(readFileSync(join(folder, BUILD, "server/app/index.html"), "utf8")));
  rmSync(folder, { recursive: true });
  return kib;
}

/** An exercise is rendered for each request, so its HTML comes from a server that runs: `BENCH_URL`. */
async function exerciseHtml(): Promise<string | undefined> {
  const base = process.env.BENCH_URL;
  if (base === undefined) return undefined;
  return await (await fetch(new URL("/exercises/back-off-exactly", base))).text();
}

async function measure(): Promise<readonly Measurement[]> {
  const lesson = join(BUILD, "server/app", `${LESSON}.html`);
  if (!existsSync(lesson)) throw new Error("Nothing is built yet: run npm run build first.");
  const bare = bareKib();
  const above = (html: string): number => Math.round((kibOf(BUILD, scriptsIn(html)) - bare) * 10) / 10;
  const exercise = await exerciseHtml();
  return [
    { name: "JavaScript of a bare page of the framework", value: bare, unit: "KiB gz" },
    { name: "first-load JavaScript of a lesson above it", value: above(readFileSync(lesson, "utf8")), unit: "KiB gz" },
    ...(exercise === undefined
      ? []
      : [{ name: "first-load JavaScript of an exercise above it, before the editor", value: above(exercise), unit: "KiB gz" }]),
  ];
}

/** What a page's first load costs. With BENCH_URL set to a server that runs, exercise pages too. */
export const pageBenchmarks: BenchmarkGroup = { name: "pages", run: measure };
