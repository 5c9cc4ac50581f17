import { expect, test } from "@playwright/test";
import { signUp } from "./sign-up";

const LESSON = "/learn/aws-data-engineering/step-functions/choice-and-wait";

test("what a visitor highlights, writes and reads is the account's after signing up", async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole("button", { name: "Mark as read" }).click();
  await expect(page.getByRole("button", { name: "Read", exact: true })).toBeVisible();
  const passage = page.locator("#lesson-text p").first();
  await passage.selectText();
  const words = ((await passage.textContent()) ?? "").slice(0, 30);
  await page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Note" }).click();
  await page.getByRole("textbox", { name: "Your note" }).fill("Ask for the type as well.");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("Kept in this browser until you have an account")).toBeVisible();

  await signUp(page);
  await page.goto("/notes");
  await expect(page.getByText("One note, kept with your account.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(words);
  await expect(page.getByRole("main").getByRole("listitem")).toContainText("Ask for the type as well.");
  await page.goto("/learn/aws-data-engineering");
  await expect(page.getByText(/1 of \d+ read/)).toBeVisible();
});
