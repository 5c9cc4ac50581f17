import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { fillSignIn, signUp } from "./sign-up";

/** Starts a mock interview of one's own choice, and ends in its room. */
async function startOwn(page: Page, { minutes, questions }: { readonly minutes: number; readonly questions: number }): Promise<void> {
  await page.goto("/mocks");
  await page.getByLabel("Minutes").fill(String(minutes));
  await page.getByLabel("Questions", { exact: true }).fill(String(questions));
  await page.getByLabel("Answers in your own words").fill("1");
  await page.getByRole("checkbox", { name: "Sums" }).check();
  await page.getByRole("region", { name: "Or put one together" }).getByRole("button", { name: "Start the clock" }).click();
  await expect(page.getByRole("navigation", { name: "Questions" })).toBeVisible();
}

const saved = (page: Page) => page.getByText("Every answer is saved on the server.");

/** A mock interview of one minute, answered and left: it runs out while the other journeys go on. */
let left: { readonly context: BrowserContext; readonly page: Page; readonly id: string; readonly itemId: string };

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await startOwn(page, { minutes: 1, questions: 1 });
  const sent = page.waitForRequest(/\/answers$/);
  await page.getByLabel(/Your answer, in/).fill("42");
  const { itemId } = z.object({ itemId: z.string() }).parse((await sent).postDataJSON());
  await expect(saved(page)).toBeVisible();
  left = { context, page, id: page.url().split("/").at(-1) ?? "", itemId };
  await page.goto("/about");
});

test.afterAll(() => left.context.close());

test("a visitor sits a mock: a wrong clock, sleep and a reload do no harm, the key stays away until the end, and the result explains", async ({
  page,
}) => {
  const bodies: string[] = [];
  page.on("response", (response) => {
    if (/\/mocks/.test(response.url()))
      void response.text().then(
        (text) => bodies.push(text),
        () => undefined,
      );
  });
  await page.clock.install({ time: "2031-05-05T10:00:00" });
  await startOwn(page, { minutes: 20, questions: 2 });
  await page.getByLabel(/Your answer, in/).fill("123456");
  await page.getByRole("button", { name: "Flag" }).click();
  await expect(saved(page)).toBeVisible();
  await page.clock.fastForward("45:00"); // this page believes that its time is up; the server knows better
  await expect(page.getByRole("button", { name: /Time left: 1[89]:\d\d/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/Your answer, in/)).toHaveValue("123456");
  await expect(page.getByRole("button", { name: "Item 1: answered, flagged" })).toBeVisible();

  await page.getByRole("button", { name: "Item 3" }).click();
  await page.getByRole("textbox", { name: /./ }).first().fill("Retries, a Catcher and a dead letter queue");
  await expect(saved(page)).toBeVisible();
  expect(bodies.join("\n")).not.toMatch(/"worked"|"keyPoints"|"tolerance"/);

  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Hand in all the same" }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByText("Your answer: 123456")).toBeVisible();
  await expect(page.getByText("What would have been right, and why:")).toBeVisible(); // what was left out is explained too
  await page.getByRole("button", { name: "Keep this mark" }).click();
  await expect(page.getByText(/Marked: \d+ % of a point/)).toBeVisible();
  await page.goto("/mocks");
  await expect(page.getByText(/of 18 topics that sit/)).toBeVisible();
});

test("another device has to take over, and the first may then no longer answer", async ({ page, browser }) => {
  const account = await signUp(page);
  await startOwn(page, { minutes: 20, questions: 2 });
  await page.getByLabel(/Your answer, in/).fill("7");
  const notes = page.getByLabel("Scratch notes");
  await notes.fill("about to be lo");
  await page.reload(); // before any pause: what was typed is in this browser
  await expect(notes).toHaveValue("about to be lo");
  await notes.fill("seven");
  await page.getByLabel(/Your answer, in/).focus();
  await expect(saved(page)).toBeVisible();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/sign-in");
  await fillSignIn(other, account);
  await expect(other.getByRole("banner").getByText("Ada")).toBeVisible();
  await other.goto(page.url());
  await other.getByRole("button", { name: "Take it over here" }).click();
  await expect(other.getByLabel(/Your answer, in/)).toHaveValue("7");
  await page.getByLabel(/Your answer, in/).fill("8");
  await expect(page.getByText("Another device has taken over")).toBeVisible();
  await expect(other.getByLabel("Scratch notes")).toHaveValue("seven");
  await notes.fill("eight");
  await expect(page.getByText("Kept in this browser: the interview takes no notes from here.")).toBeVisible();
  await other.getByRole("button", { name: "Hand in" }).click();
  await other.getByRole("button", { name: "Hand in all the same" }).click();
  await expect(other.getByText("Your answer: 7")).toBeVisible();
  await expect(other.getByRole("region", { name: "Your scratch notes" })).toContainText("seven");
  await elsewhere.close();
});

test("time that is up is up without a page: what was saved is graded once, and a late answer is refused", async ({ request }) => {
  test.setTimeout(150_000);
  const { page, id, itemId } = left;
  const result = `/mocks/${id}/result`;
  await expect(async () => {
    expect((await page.request.get(result, { maxRedirects: 0 })).status()).toBe(200);
  }).toPass({ timeout: 120_000, intervals: [2000] });
  const answers = await Promise.all(Array.from({ length: 50 }, async () => (await page.request.get(result)).text()));
  expect(new Set(answers.map((html) => /\d+(?:\.\d)? of \d+ points/.exec(html.replaceAll("<!-- -->", ""))?.[0]))).toHaveProperty("size", 1);
  const late = await page.request.post(`/api/mocks/${id}/answers`, {
    headers: { "sec-fetch-site": "same-origin" },
    data: { itemId, answer: ["43"], flagged: false, confidence: null, spentMs: 0, revision: 99 },
  });
  expect(late.status()).toBe(410);
  await page.goto(result);
  await expect(page.getByText("Your answer: 42")).toBeVisible();
  expect((await request.get(result)).status()).toBe(404); // nobody else's
});
