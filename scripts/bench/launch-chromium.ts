import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

/** @returns Playwright's own Chromium where it is installed, else the system's. */
export async function launchChromium(): Promise<Browser> {
  const system = JSON.parse(readFileSync("scripts/test/system-browsers.json", "utf8")) as readonly string[];
  const own = existsSync(chromium.executablePath());
  const executablePath = process.env.CHROMIUM_PATH ?? (own ? undefined : system.find((path) => existsSync(path)));
  return await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ["--no-sandbox", "--disable-gpu"] });
}
