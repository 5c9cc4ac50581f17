import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signUp } from "./sign-up";
import { writeDefinition } from "./write-definition";

const LESSON = "/learn/aws-data-engineering/step-functions/error-handling";
const EXERCISES = "content/aws-data-engineering/46-step-functions/07-error-handling/exercises";

test("what a visitor passed is on the account after signing up", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, JSON.parse(readFileSync(`${EXERCISES}/back-off-exactly/solution.asl.json`, "utf8")) as object);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("All shown tests pass")).toBeVisible();
  await page.goto(LESSON);
  const question = page.locator("#question-retry-sum");
  await question.getByLabel("Your answer, in seconds").fill("61");
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByText("Right.", { exact: true })).toBeVisible();
  await signUp(page);
  await expect(page.getByRole("link", { name: "Back off exactly as asked" })).toBeVisible({ timeout: 30_000 });

  // The account keeps the answer now, and not this browser alone.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto(LESSON);
  await expect(question.getByText("Answered rightly before")).toBeVisible();
  const other = page.locator("#question-catch-input");
  await other.getByRole("radio", { name: "order", exact: false }).first().check();
  await other.getByRole("button", { name: "Check" }).click();
  await expect(other.getByText("Not right.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(other.getByText("Not right yet")).toBeVisible();
});

test("a draft that never passed is brought along without a verdict", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, { StartAt: "Later", States: { Later: { Type: "Pass", End: true } } });
  await expect(page.getByText("Kept in this browser")).toBeVisible();
  await signUp(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Back off exactly as asked" })).toHaveCount(0);
  await page.goto("/exercises/back-off-exactly");
  await expect(page.getByText("Your draft is back")).toBeVisible();
});
