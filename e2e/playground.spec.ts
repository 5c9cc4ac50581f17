import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { writeDefinition } from "./write-definition";

test("a definition is drawn as it is typed, runs, and shows its history", async ({ page }) => {
  await page.goto("/playground");
  await writeDefinition(page, { StartAt: "Greet", States: { Greet: { Type: "Pass", Result: { hello: "world" }, End: true } } });
  await expect(page.locator("[data-state='/States/Greet']")).toBeVisible();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Succeeded")).toBeVisible();
  await page.getByRole("tab", { name: "Events" }).click();
  await expect(page.getByText("4 events")).toBeVisible();
  await page.getByRole("button", { name: "PassStateEntered" }).click();
  await expect(page.getByText('"previousEventId"')).toBeVisible();
  await page.getByLabel("Filter the events").fill("ExecutionSucceeded");
  await expect(page.getByText("1 of 4 events")).toBeVisible();
});

test("two hundred states are drawn, and the outline says the same", async ({ page }) => {
  await page.goto("/playground");
  const states = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`S${index}`, index === 199 ? { Type: "Succeed" } : { Type: "Pass", Next: `S${index + 1}` }]),
  );
  await writeDefinition(page, { StartAt: "S0", States: states });
  await expect(page.getByText("Outline: 200 states as a list")).toBeVisible({ timeout: 15_000 });
  await page.getByText("Outline: 200 states as a list").click();
  await page.getByRole("button", { name: /^S120 / }).click();
  await expect(page.locator("[data-state='/States/S120']")).toBeAttached();
});

test("on a phone the parts are tabs, and the light editor has a row of keys", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto("/playground");
  await expect(page.getByRole("toolbar", { name: "Characters" })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Succeeded")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await context.close();
});

test("axe finds nothing", async ({ page }) => {
  await page.goto("/playground");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Succeeded")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`)).toEqual([]);
});
