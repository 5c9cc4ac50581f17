import { existsSync, readFileSync } from "node:fs";
import { chromium, defineConfig, devices } from "@playwright/test";
import { z } from "zod";

const port = Number(process.env.PORT ?? 3100);
// Playwright's own browser where it is installed, else the system's.
const systemBrowsers = z.array(z.string()).parse(JSON.parse(readFileSync("scripts/test/system-browsers.json", "utf8")));
const executablePath =
  process.env.CHROMIUM_PATH ?? (existsSync(chromium.executablePath()) ? undefined : systemBrowsers.find((path) => existsSync(path)));

/** Journeys that leave nothing in the database. CI walks them once; all others on each database that there is. */
const PAGES_ALONE = ["**/interview.spec.ts", "**/playground.spec.ts", "**/run-views.spec.ts", "**/search.spec.ts", "**/site.spec.ts"];

export default defineConfig({
  testDir: "e2e",
  workers: 1,
  retries: 0,
  timeout: 90_000, // small machines are slow
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of every journey costs a third of the time; where a person watches, it is worth that.
    trace: process.env.CI ? "off" : "retain-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "stored", testIgnore: PAGES_ALONE, use: devices["Desktop Chrome"] },
    { name: "pages", testMatch: PAGES_ALONE, use: devices["Desktop Chrome"] },
  ],
  webServer: {
    command: "npm start",
    env: { PORT: String(port), DATA_DIR: process.env.DATA_DIR ?? ".data/e2e" },
    url: `http://localhost:${port}/api/health`,
    timeout: 300_000, // it may have to build first
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
