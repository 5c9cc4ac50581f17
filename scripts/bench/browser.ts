import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { launchChromium } from "./launch-chromium";
import type { BenchmarkGroup, Measurement } from "./measurement";
import { rounded } from "./measurement";

const WORKER = "app/_simulator/simulator.worker.ts";
const ITEMS = 1_000_000;

/** What the app's Worker is asked: a row of a file, a child, a function. The limit lifted is the app's own bound on a learner's run. */
const TASK = {
  kind: "run",
  request: {
    definition: JSON.stringify({
      StartAt: "Each",
      States: {
        Each: {
          Type: "Map",
          ItemReader: {
            Resource: "arn:aws:states:::s3:getObject",
            ReaderConfig: { InputType: "JSONL" },
            Parameters: { Bucket: "orders", Key: "all.jsonl" },
          },
          ItemProcessor: {
            ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
            StartAt: "Work",
            States: { Work: { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:work", End: true } },
          },
          ToleratedFailurePercentage: 1,
          ResultPath: null,
          End: true,
        },
      },
    }),
    input: {},
    limits: { transitions: 10 * ITEMS },
  },
  world: {
    functions: { work: [{ returns: { done: true }, takes: 50 }] },
    buckets: { orders: { "all.jsonl": { repeat: ITEMS, line: '{"order":#}' } } },
  },
} as const;

/** What of the Worker's answer is looked at. */
interface WorkerAnswer {
  readonly kind: string;
  readonly reply?: {
    readonly result: { readonly status: string; readonly mapRuns: readonly { readonly executionCounts: { readonly succeeded: number } }[] };
  };
}

interface Answered {
  /** JSON text, of an answer that is no run. */
  readonly refusal?: string;
  readonly status?: string | undefined;
  readonly succeeded?: number | undefined;
  readonly ms: number;
}

async function bundledWorker(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [WORKER], bundle: true, format: "esm", minify: true, target: "es2023", write: false });
  return outputFiles[0]?.text ?? "";
}

async function served(worker: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const isWorker = request.url === "/worker.js";
    response.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
    response.end(isWorker ? worker : "<!doctype html><title>bench</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the bench's server has no port");
  return { server, url: `http://127.0.0.1:${String(address.port)}/` };
}

/** From the message to the Worker until its answer has arrived in the page: reading, running, and posting the result. */
async function runInWorker(page: Page): Promise<Answered> {
  return await page.evaluate(
    (task) =>
      new Promise<Answered>((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        const start = performance.now();
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
          const ms = performance.now() - start;
          const result = data.reply?.result;
          const succeeded = result?.mapRuns[0]?.executionCounts.succeeded;
          resolve(data.kind === "run" ? { status: result?.status, succeeded, ms } : { refusal: JSON.stringify(data), ms });
        };
        worker.postMessage(task);
      }),
    TASK,
  );
}

async function measure(): Promise<readonly Measurement[]> {
  const { server, url } = await served(await bundledWorker());
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const { refusal, status, succeeded, ms } = await runInWorker(page);
    if (refusal !== undefined) throw new Error(`the Worker answered ${refusal.slice(0, 500)}`);
    if (status !== "SUCCEEDED" || succeeded !== ITEMS)
      throw new Error(`the run in the Worker ended ${String(status)} after ${String(succeeded)} children`);
    return [{ name: "Distributed Map of 1,000,000 items in the browser's Worker", value: rounded(ms / 1_000), unit: "s" }];
  } finally {
    await browser.close();
    server.close();
  }
}

/** The app's own Worker in a browser, with a million rows of a file. */
export const browserBenchmarks: BenchmarkGroup = { name: "browser", run: measure };
