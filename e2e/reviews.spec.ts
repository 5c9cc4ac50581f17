import { expect, test } from "@playwright/test";
import { signUp } from "./sign-up";

test("what a quiz missed is due today, is reviewed by keys and taken back; a plan is made anew for each date", async ({ page }) => {
  await signUp(page);
  await page.goto("/quizzes?topic=retry-in-depth");
  await page.getByRole("radio", { name: "5", exact: true }).check();
  await page.getByRole("checkbox", { name: "Sums" }).check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByLabel(/Your answer, in/).fill("123456");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Not right.", { exact: true })).toBeVisible();
  const due = page.getByRole("banner").getByRole("link", { name: "1 due for review" });
  await expect(due).toBeVisible();

  await page.goto("/today");
  await page.getByRole("link", { name: "1 card is due" }).click();
  await expect(page.getByRole("button", { name: "Show" })).toBeEnabled();
  await page.keyboard.press("Space");
  await expect(page.getByText("You gave no answer.")).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByText("All done for now")).toBeVisible();
  await expect(due).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: "Show" })).toBeVisible();
  await expect(due).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("How well did you know it?").last()).toBeVisible();
  await page.keyboard.press("3");
  await expect(page.getByText("All done for now")).toBeVisible();

  await page.goto("/today");
  await expect(page.getByRole("link", { name: "1 card is due" })).toHaveCount(0);
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Interview on").fill(inTenDays);
  await page.getByRole("button", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^(9|10|11) days to your interview$/ })).toBeVisible(); // the reader's day may be another than UTC's
  await expect(page.getByText(/The days hold the most important part/)).toBeVisible();
  await page.getByLabel("Minutes a day").fill("480");
  await page.getByRole("button", { name: "Plan", exact: true }).click();
  await expect(page.getByText("Everything fits before your interview.")).toBeVisible();
});
