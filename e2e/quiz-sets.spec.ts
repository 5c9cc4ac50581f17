import { expect, test } from "@playwright/test";
import { DEMO, signInDemo } from "./sign-in-demo";
import { signUp } from "./sign-up";

const WHY = "That is the limit of an Express workflow.";

test("an instructor writes and publishes a quiz, a learner answers it, and its statistics name nobody", async ({ browser, page }) => {
  const instructor = await (await browser.newContext()).newPage();
  await signInDemo(instructor, DEMO.instructor);
  await instructor.goto("/studio");
  await instructor.getByLabel("Title of the quiz").fill("Limits, quickly");
  await instructor.getByRole("button", { name: "Write the quiz" }).click();
  await expect(instructor).toHaveURL(/\/studio\/sets\//);
  const preview = instructor.getByRole("region", { name: "Learner’s view" });
  const prompt = `How long may it take, at most? (${crypto.randomUUID().slice(0, 8)})`;
  await instructor.getByRole("textbox", { name: "Question" }).fill(prompt);
  await expect(preview.getByText(prompt)).toBeVisible();

  const isRight = instructor.getByRole("checkbox", { name: "Right" }).first();
  await isRight.uncheck();
  await expect(instructor.getByText("One thing is still missing")).toBeVisible();
  await instructor.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(instructor.getByText("Not published: this is missing")).toBeVisible();
  await isRight.check();
  await expect(instructor.getByText("Nothing is missing: it can be published")).toBeVisible();
  await preview.getByRole("radio", { name: "Five minutes" }).check();
  await preview.getByRole("button", { name: "Check" }).click();
  await expect(preview.getByText(WHY)).toBeVisible();
  await instructor.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(instructor.getByText("Version 1 is published")).toBeVisible();
  const studio = new URL(instructor.url()).pathname;

  await signUp(page, "Grace");
  const address = studio.replace("/studio/sets/", "/quizzes/sets/");
  expect(await (await page.request.get(address)).text()).not.toContain(WHY); // the key comes with the marking
  await page.goto(address);
  await page.getByRole("radio", { name: "Five minutes" }).check();
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByText(WHY)).toBeVisible();
  await page.getByRole("button", { name: "See how it went" }).click();
  await expect(page.getByRole("heading", { name: "0 of 1 right" })).toBeVisible();

  await instructor.goto(`${studio}/statistics`);
  const row = instructor.getByRole("row").filter({ hasText: prompt });
  await expect(row.getByRole("cell").nth(1)).toHaveText("0%");
  await expect(row.getByRole("listitem").filter({ hasText: "Five minutes" })).toContainText("100% (1)");
  await expect(instructor.getByText("Grace")).toHaveCount(0);
  expect((await page.request.get(`${studio}/statistics`)).status()).toBe(404);
});
