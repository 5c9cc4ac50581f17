import { existsSync, readFileSync } from "node:fs";
import { Fault } from "../stages/fault.mjs";
import { stage } from "../stages/progress.mjs";
import { runQuietly } from "../stages/run-quietly.mjs";

async function isThere() {
  const { chromium } = await import("@playwright/test");
  const systems = JSON.parse(readFileSync(new URL("system-browsers.json", import.meta.url), "utf8"));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...systems].some((path) => path && existsSync(path));
}

/** Sees to it that there is a Chromium for the browser tests: installs Debian's where there is none and that is possible. */
export async function requireBrowser() {
  if (await isThere()) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Fault("there is no Chromium for the browser tests: run npx playwright install chromium, or set CHROMIUM_PATH.");
  }
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await stage("installing Chromium for the browser tests (apt-get)", async () => {
    await runQuietly("apt-get update", ["apt-get", "update", "-qq"], env);
    await runQuietly("apt-get install chromium", ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
  });
}
