import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { DEMO, signInDemo } from "./sign-in-demo";
import { signUp } from "./sign-up";
import { writeDefinition } from "./write-definition";

const EXERCISE = "content/aws-data-engineering/46-step-functions/07-error-handling/exercises/back-off-exactly";
const ADA = '=HYPERLINK("https://example.com","Ada")';

test("a class: joined by its code, given an exercise, its misconception seen by instructor and learner alike, and safe in a spreadsheet", async ({
  page,
  browser,
}) => {
  await signInDemo(page, DEMO.instructor);
  await page.goto("/studio/cohorts");
  await page.getByLabel("Name").fill("Data engineers, May");
  await page.getByRole("button", { name: "Make the class" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data engineers, May");
  const code = await page.getByRole("region", { name: "Join code" }).locator("code").innerText();
  await page.getByLabel("What to do").selectOption("exercise:back-off-exactly");
  await page.getByLabel("Last day, if any").fill("2099-12-31");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("Exercise · open · until Dec 31")).toBeVisible();

  const learner = await (await browser.newContext()).newPage();
  await signUp(learner, "Ada");
  await learner.goto("/join");
  await learner.getByLabel("Join code").fill(code.toLowerCase());
  await learner.getByRole("button", { name: "Look for the class" }).click();
  await expect(learner.getByRole("heading", { name: "What your instructor sees" })).toBeVisible();
  await learner.getByLabel("Your name in this class").fill(ADA);
  await learner.getByRole("button", { name: "Join the class" }).click();
  await learner.getByRole("main").getByRole("link", { name: "Back off exactly as asked" }).first().click();
  const wrong: unknown = JSON.parse(readFileSync(`${EXERCISE}/wrong/even-pace.asl.json`, "utf8"));
  await writeDefinition(learner, wrong as object);
  await learner.getByRole("button", { name: "Submit" }).click();
  await expect(learner.getByText(/of \d+ tests pass/)).toBeVisible({ timeout: 30_000 });
  await learner.goto("/classes");
  await learner.getByText("What your instructor sees about you here").click();
  await expect(learner.getByText("BackoffRate 1 keeps every wait the same")).toBeVisible();

  await page.reload();
  const grid = page.getByRole("table", { name: "Progress of each learner in each assignment" });
  await expect(grid.getByRole("row", { name: /Ada.*Begun/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Misconceptions seen" })).toContainText("BackoffRate 1 keeps every wait the same");
  const csv = await (await page.request.get(`${page.url()}/progress.csv`)).text();
  expect(csv).toContain(`"'=HYPERLINK(""https://example.com"",""Ada"")"`);
  expect(csv).toContain("BackoffRate 1 keeps every wait the same");

  await learner.getByRole("button", { name: "Leave the class…" }).click();
  await learner.getByRole("button", { name: "Leave it" }).click();
  await expect(learner.getByText("You are in no class")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nobody has joined yet")).toBeVisible();
});
