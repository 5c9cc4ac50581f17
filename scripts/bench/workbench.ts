import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { layOutMachine } from "@/lib/diagram";
import { launchChromium } from "./launch-chromium";
import { type BenchmarkGroup, type Measurement, medianMs, rounded } from "./measurement";

const EXERCISE = "/exercises/back-off-exactly";
const LEAST_SEEN_MS = 16; // a browser tells no event that it answered sooner
const KEYS = 30;

/** A chain with a Choice in every seventh place. */
const MACHINE = {
  StartAt: "S0",
  States: Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `S${index}`,
      index % 7 === 0 && index < 190
        ? { Type: "Choice", Choices: [{ Variable: "$.a", IsPresent: true, Next: `S${index + 5}` }], Default: `S${index + 1}` }
        : index === 199
          ? { Type: "Succeed" }
          : { Type: "Pass", Next: `S${index + 1}` },
    ]),
  ),
};

async function measure(): Promise<readonly Measurement[]> {
  const layout = await medianMs(5, () => Promise.resolve(layOutMachine(MACHINE)));
  const inNode = [{ name: "picture of 200 states laid out", value: rounded(layout), unit: "ms" }];
  const base = process.env.BENCH_URL;
  if (base === undefined) {
    console.error("The rest of the workbench is measured on a server that runs: start one, and name it in BENCH_URL.");
    return inNode;
  }
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ baseURL: base });
    return [...inNode, ...(await exercisePage(page)), await typing(page)];
  } finally {
    await browser.close();
  }
}

async function exercisePage(page: Page): Promise<readonly Measurement[]> {
  await page.goto(EXERCISE);
  await editorOf(page);
  await page.goto("about:blank"); // the first visit has warmed the server; the next begins without the browser's memory
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  const began = performance.now();
  await page.goto(EXERCISE);
  await editorOf(page);
  const interactive = performance.now() - began;
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming && /\.js(?:\?|$)/.test(entry.name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  const verdict = await medianMs(5, async () => {
    await page.getByRole("tab", { name: "Graph" }).click();
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText(/of 2 tests pass/).waitFor();
  });
  return [
    { name: "exercise page until its editor takes a key", value: rounded(interactive), unit: "ms" },
    { name: "JavaScript it transfers, the editor with it", value: Math.round(scripts / 1024), unit: "KiB" },
    { name: "Check until its verdict is on the page", value: rounded(verdict), unit: "ms" },
  ];
}

/** A key in the middle of a definition of 200 states, with its picture beside it. */
async function typing(page: Page): Promise<Measurement> {
  const texts = [MACHINE, {}, {}].map((part) => JSON.stringify(part, null, 2));
  await page.goto(`/playground#w1.${deflateRawSync(Buffer.from(JSON.stringify(texts))).toString("base64url")}`);
  await editorOf(page);
  await page.locator("[data-state='/States/S199']").waitFor({ state: "attached" });
  await page.evaluate(() => {
    const durations: number[] = [];
    const watched: PerformanceObserverInit & { readonly durationThreshold: number } = { type: "event", durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") durations.push(entry.duration);
    }).observe(watched);
    Object.assign(globalThis, { durations });
  });
  const editor = await editorOf(page);
  await editor.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type(" ".repeat(KEYS), { delay: 60 });
  const seen = await page.evaluate(() => Reflect.get(globalThis, "durations") as number[]);
  const all = [...Array.from({ length: Math.max(0, KEYS - seen.length) }, () => LEAST_SEEN_MS), ...seen].sort((a, b) => a - b);
  return { name: "a key in 200 states until it is drawn, p90", value: all[Math.ceil(0.9 * all.length) - 1] ?? 0, unit: "ms" };
}

async function editorOf(page: Page) {
  const editor = page.getByRole("textbox", { name: /State machine definition/ });
  await editor.waitFor({ state: "attached" });
  return editor;
}

/** How soon the workbench is there, answers and follows the hands; in a browser where BENCH_URL names a server. */
export const workbenchBenchmarks: BenchmarkGroup = { name: "workbench", run: measure };
