import { type Browser, expect, type Page, test } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parse, stringify } from "yaml";
import { DEMO, signInDemo } from "./sign-in-demo";
import { signUp } from "./sign-up";
import { writeDefinition } from "./write-definition";

/** A page of somebody who has an account from the start. */
async function signedInAs(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInDemo(page, email);
  await page.goto("/studio");
  await expect(page.getByRole("heading", { name: "Your exercises" })).toBeVisible();
  return page;
}

type Files = Record<string, string>;

/** The exercise that a page of the studio shows, as its export has it, by paths in its folder. */
async function exported(page: Page): Promise<Files> {
  const archive = await page.request.get(`${new URL(page.url()).pathname}/export`);
  const entries = Object.entries(unzipSync(new Uint8Array(await archive.body())));
  return Object.fromEntries(entries.map(([name, bytes]) => [name.slice(name.indexOf("/") + 1), strFromU8(bytes)]));
}

/** Begins an exercise from an archive with these files. */
async function importFiles(page: Page, files: Files): Promise<void> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`copy/${name}`, strToU8(text)]))));
  await page.goto("/studio");
  await page.getByRole("tab", { name: "From files" }).click();
  const archive = page.getByLabel("Zip archive");
  await expect(archive).toBeEnabled();
  await archive.setInputFiles({ name: `copy-${crypto.randomUUID()}.zip`, mimeType: "application/zip", buffer });
  await expect(page).toHaveURL(/\/studio\/exercises\//);
}

/** The same exercise with tests that hardly look. */
function weakened(files: Files): Files {
  const exercise = parse(files["exercise.yaml"] ?? "") as { tests: { expect: { status?: string }[] }[] };
  const tests = exercise.tests.map((each) => ({ ...each, expect: each.expect.filter(({ status }) => status !== undefined) }));
  return { ...files, "exercise.yaml": stringify({ ...exercise, tests }) };
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
}

test("an exercise goes from an instructor's reference through a review to a learner, who fails and then passes", async ({
  browser,
  page,
}) => {
  const instructor = await signedInAs(browser, DEMO.instructor);
  await instructor.getByRole("tab", { name: "From the course" }).click();
  await instructor.getByLabel("Exercise of the course").selectOption("back-off-exactly");
  await instructor.getByRole("button", { name: "Begin from a copy" }).click();
  await expect(instructor).toHaveURL(/\/studio\/exercises\//);
  const title = `Charge again ${crypto.randomUUID().slice(0, 8)}`;
  await instructor.getByRole("textbox", { name: "Title" }).fill(title);
  await expect(instructor.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await expect(instructor.getByRole("heading", { level: 2, name: title })).toBeVisible(); // in the learner's view
  const own = new URL(instructor.url()).pathname;
  const files = await exported(instructor);
  expect(files["exercise.yaml"]).toContain(`title: ${title}\n`);

  await importFiles(instructor, files);
  expect(await exported(instructor)).toEqual(files);
  await importFiles(instructor, weakened(files));
  await handIn(instructor);
  await expect(instructor.getByText("Not handed in: this is missing")).toBeVisible({ timeout: 60_000 });

  await instructor.goto(own);
  await handIn(instructor);
  await expect(instructor.getByText("A version waits for review")).toBeVisible({ timeout: 60_000 });

  const admin = await signedInAs(browser, DEMO.admin);
  await admin.getByRole("link", { name: title }).click();
  await admin.getByRole("button", { name: "Approve and publish" }).click();
  await expect(admin).toHaveURL(/\/studio$/);

  await signUp(page);
  await page.goto("/exercises");
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByText("By Ines Instructor")).toBeVisible();
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText(/\d of \d tests pass/)).toBeVisible({ timeout: 30_000 });
  await writeDefinition(page, JSON.parse(files["solution.asl.json"] ?? "{}") as object);
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("Passed", { exact: true })).toBeVisible({ timeout: 30_000 });
});

test("the studio is closed to a learner, and says so", async ({ page }) => {
  await signUp(page);
  await page.goto("/studio");
  await expect(page.getByRole("heading", { name: "The studio is for instructors" })).toBeVisible();
});
