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
  const weak = (expect: readonly { readonly status?: string }[]) => expect.find(({ status }) => status !== undefined) ?? expect[0];
  const tests = exercise.tests.map((each) => ({ ...each, expect: [weak(each.expect)] }));
  return { ...files, "exercise.yaml": stringify({ ...exercise, tests }) };
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
}

/** Hands in what is whole, and waits for the server's proof of it. */
async function handInWhole(page: Page): Promise<void> {
  await handIn(page);
  await expect(page.getByText("A version waits for review")).toBeVisible({ timeout: 60_000 });
}

/** Decides about what waits under a title. */
async function decide(reviewer: Page, title: string, decision: "Approve and publish" | "Send back", comment = ""): Promise<void> {
  await reviewer.goto("/studio");
  await reviewer.getByRole("link", { name: title }).click();
  await reviewer.getByLabel("Comment").fill(comment);
  await reviewer.getByRole("button", { name: decision }).click();
  await expect(reviewer).toHaveURL(/\/studio$/);
}

/** A class with this exercise to do. @returns its join code. */
async function makeClass(instructor: Page, slug: string): Promise<string> {
  await instructor.goto("/studio/cohorts");
  await instructor.getByLabel("Name").fill("Chargers");
  await instructor.getByRole("button", { name: "Make the class" }).click();
  await expect(instructor.getByRole("heading", { level: 1 })).toHaveText("Chargers");
  await instructor.getByLabel("What to do").selectOption(`exercise:${slug}`);
  await instructor.getByRole("button", { name: "Assign" }).click();
  await expect(instructor.getByText("Exercise · open")).toBeVisible();
  return instructor.getByRole("region", { name: "Join code" }).locator("code").innerText();
}

async function joinClass(learner: Page, code: string): Promise<void> {
  await signUp(learner);
  await learner.goto(`/join?code=${code}`);
  await learner.getByRole("button", { name: "Join the class" }).click();
  await expect(learner).toHaveURL(/\/classes/);
}

test("an exercise goes from an instructor's reference through a review to a class, whose learner fails, passes, and is graded again after a mend", async ({
  browser,
  page: learner,
}) => {
  test.setTimeout(180_000);
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

  await test.step("an export is taken in again to the byte, and a weak grader is refused with what it lacks", async () => {
    await importFiles(instructor, files);
    expect(await exported(instructor)).toEqual(files);
    await importFiles(instructor, weakened(files));
    await handIn(instructor);
    const refusal = instructor.getByRole("alert").filter({ hasText: "Not handed in: this is missing" });
    await expect(refusal).toContainText(/notice [\d.]+ % of the mutants, and 95 % must be/, { timeout: 30_000 });
  });

  const slug = await test.step("sent back with a reason, handed in again, and approved", async () => {
    await instructor.goto(own);
    await handInWhole(instructor);
    const reviewer = await signedInAs(browser, DEMO.otherInstructor);
    await decide(reviewer, title, "Send back", "Say which bank.");
    await instructor.reload();
    await instructor.getByRole("tab", { name: "Publish" }).click();
    await expect(instructor.getByText("Sent back by Rosa Reviewer: Say which bank.")).toBeVisible();
    await handInWhole(instructor);
    await decide(reviewer, title, "Approve and publish");
    await instructor.reload();
    await instructor.getByRole("tab", { name: "Publish" }).click();
    const place = await instructor.getByRole("link", { name: "See it in the catalogue" }).getAttribute("href");
    return place?.split("/").at(-1) ?? "";
  });

  await test.step("a learner of a class fails, and then passes", async () => {
    await joinClass(learner, await makeClass(instructor, slug));
    await learner.getByRole("main").getByRole("link", { name: title }).first().click();
    await expect(learner.getByText("By Ines Instructor")).toBeVisible();
    await learner.getByRole("button", { name: "Submit" }).click();
    await expect(learner.getByText(/\d of \d tests pass/)).toBeVisible({ timeout: 30_000 });
    await writeDefinition(learner, JSON.parse(files["solution.asl.json"] ?? "{}") as object);
    await learner.getByRole("button", { name: "Submit" }).click();
    await expect(learner.getByText("Passed", { exact: true })).toBeVisible({ timeout: 30_000 });
    await instructor.reload();
    const grid = instructor.getByRole("table", { name: "Progress of each learner in each assignment" });
    await expect(grid.getByRole("row", { name: /Ada.*Done/ })).toBeVisible();
  });

  await test.step("a mend is offered to who began before it, and what was handed in is graded again, for the better only", async () => {
    await instructor.goto(own);
    await instructor.getByRole("tab", { name: "Tests" }).first().click();
    await instructor.getByText("gives-up-after-five", { exact: true }).click();
    await instructor.getByRole("textbox", { name: "Points" }).first().fill("1"); // of three: who failed it alone has a greater share now
    await instructor.getByRole("tab", { name: "Publish" }).click();
    await instructor.getByLabel("What changed").fill("Giving up counts less.");
    await handInWhole(instructor);
    const admin = await signedInAs(browser, DEMO.admin);
    await decide(admin, title, "Approve and publish");

    await instructor.reload();
    await instructor.getByRole("tab", { name: "Publish" }).click();
    await instructor.getByRole("button", { name: "See what would change" }).click();
    await expect(instructor.getByText("Of 2 submissions, 1 would get a better result; 0 would get a worse one")).toBeVisible({
      timeout: 30_000,
    });
    await instructor.getByRole("button", { name: "Regrade them" }).click();
    await expect(instructor.getByText("1 took the new result over")).toBeVisible({ timeout: 30_000 });

    await learner.reload();
    await expect(learner.getByText("Giving up counts less.")).toBeVisible();
    await learner.getByRole("button", { name: "Move my draft to version 3" }).click();
    await expect(learner.getByText("Your work was graded again with version 3")).toBeVisible();
    await expect(learner.getByRole("button", { name: /Move my draft/ })).toBeHidden();
  });
});

test("the studio is closed to a learner, and says so", async ({ page }) => {
  await signUp(page);
  await page.goto("/studio");
  await expect(page.getByRole("heading", { name: "The studio is for instructors" })).toBeVisible();
});
