import { expect, test } from "@playwright/test";

test("the palette opens by keyboard, finds by words, and goes there", async ({ page }) => {
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/search-index.json")) asked += 1;
  });
  await page.goto("/about");
  await expect(page.getByRole("link", { name: "Start free" })).toBeVisible();
  expect(asked).toBe(0);
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("jiter");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.getByRole("combobox").fill("ToleratedFailurePercentage");
  await expect(page.getByRole("option", { name: /Glossary/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox")).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("Retry in depth");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retry in depth");
  expect(asked).toBe(1);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("search is a page, and the button of the header leads to it", async ({ page }) => {
    await page.goto("/about");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await page.getByRole("searchbox", { name: "Words" }).fill("saga");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("heading", { name: /results?, the best first/ })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: /saga/i }).first()).toBeVisible();
    await page.goto("/search?q=zeppelin");
    await expect(page.getByText("Nothing has “zeppelin”")).toBeVisible();
  });
});
