import { readdirSync, readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { fillSignIn, signUp } from "./sign-up";

const TOPIC = "/learn/aws-data-engineering/step-functions";
const PREMIUM = `${TOPIC}/distributed-map-at-scale`;
const PREMIUM_QUESTION = "/interview/brake"; // its answer is one of the canaries
const FOLDER = "content/aws-data-engineering/46-step-functions/13-distributed-map-at-scale";

/** A sentence from each kind of premium text; each must be there in the files, or the test guards nothing. */
const CANARIES = [
  { file: "lesson.md", text: "Starting faster would not help" },
  { file: "lesson.md", text: "Somewhere between 200 and 400 the lines cross" },
  { file: "lesson.md", text: "The smallest wins" },
  { file: "questions.yaml", text: "This takes all 1,000 functions" },
  { file: "questions.yaml", text: "Standard children start at 100 a second. About how many seconds" },
  { file: "interview.yaml", text: "A brake that needs a person at night" },
];

function withoutCanaries(where: string, text: string): void {
  for (const canary of CANARIES) expect(text, `${where} holds premium text`).not.toContain(canary.text);
}

test("a visitor goes from the module to a lesson and reads it", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("link", { name: "AWS Data Engineering" }).click();
  await expect(page.getByText("Topic 46 of 65")).toBeVisible();
  await expect(page.getByText("Where this module stands")).toBeVisible();
  await page.getByRole("link", { name: "Step Functions Deep Dive" }).first().click();
  await expect(page.getByRole("link", { name: "Security and a capstone", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Distributed Map", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Distributed Map", level: 1 })).toBeVisible();
  await expect(page.getByText(/\d+ minutes/).first()).toBeVisible();

  const contents = page.getByRole("navigation", { name: "In this lesson" }).last();
  await contents.getByRole("link", { name: "When some fail" }).click();
  await expect(page.getByRole("heading", { name: "When some fail" })).toBeInViewport();
  await expect(contents.locator("[aria-current=location]")).toHaveText("When some fail");

  await page.getByText("The picture in words").first().click();
  await expect(page.getByText("The machine starts at Score reviews.")).toBeVisible();
  await page.getByRole("navigation", { name: "Lessons" }).getByRole("link", { name: /Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Distributed Map at scale");
});

test("an answer is marked, and every option is explained", async ({ page }) => {
  await page.goto(`${TOPIC}/error-handling`);
  const question = page.locator("#question-taskfailed-timeout");
  await question.getByRole("radio", { name: /The Catcher takes it/ }).check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByText("Not right.", { exact: true })).toBeVisible();
  await expect(question.getByText("matches every error except this one")).toBeVisible();
  await expect(question.getByText("Name States.Timeout as well")).toBeVisible();
  await question.getByRole("radio", { name: /fails with States.Timeout/ }).check();
  await question.getByRole("button", { name: "Check again" }).click();
  await expect(question.getByText("Right.", { exact: true })).toBeVisible();
});

test("a number is read with its unit, and a common miss is named", async ({ page }) => {
  await page.goto(`${TOPIC}/error-handling`);
  const question = page.locator("#question-retry-sum");
  const answer = question.getByLabel("Your answer, in seconds");
  await answer.fill("93");
  await answer.press("Enter");
  await expect(question.getByText("This is the sum without the cap")).toBeVisible();
  await answer.fill("61 seconds");
  await answer.press("Enter");
  await expect(question.getByText("Right.", { exact: true })).toBeVisible();
  await expect(question.getByText("Six calls are made.")).toBeVisible();
});

test.describe("before the page's script runs", () => {
  test.use({ javaScriptEnabled: false });
  test("a question takes nothing that would be lost", async ({ page }) => {
    await page.goto(`${TOPIC}/error-handling`);
    const question = page.locator("#question-retry-sum");
    await expect(question.getByLabel("Your answer, in seconds")).toBeDisabled();
    await expect(question.getByRole("button", { name: "Check" })).toBeDisabled();
  });
});

test("things are put in order by keyboard", async ({ page }) => {
  await page.goto(`${TOPIC}/distributed-map`);
  const question = page.locator("#question-field-order");
  const items = question.getByRole("listitem");
  for (const [place, name] of ["ItemReader", "ItemSelector", "ItemBatcher", "ItemProcessor", "ResultWriter"].entries()) {
    while (((await items.nth(place).textContent()) ?? "").trim() !== name) {
      const texts = await items.allTextContents();
      const at = texts.findIndex((text) => text.trim() === name);
      await question.getByRole("button", { name: `Move item ${at + 1} up` }).press("Enter");
    }
  }
  await question.getByRole("button", { name: "Check" }).press("Enter");
  await expect(question.getByText("Right.", { exact: true })).toBeVisible();
});

test("an interview answer stays hidden until it is asked for", async ({ page }) => {
  await page.goto(`${TOPIC}/standard-vs-express`);
  const short = page.getByText("Standard lasts up to a year, starts each state exactly once, keeps a history");
  const deep = page.getByText("Starting is idempotent by name in Standard");
  await expect(short).toBeHidden();
  const answer = page.locator("details").filter({ hasText: "What are the main differences" }).first();
  await answer.locator("summary").first().press("Enter");
  await expect(short).toBeVisible();
  await expect(deep).toBeHidden();
  await answer.getByText("When they go deep").click();
  await expect(deep).toBeVisible();
});

test("a run in a lesson shows what the interpreter did", async ({ page }) => {
  await page.goto(`${TOPIC}/error-handling`);
  const run = page.locator("figure").filter({ hasText: "The function is throttled five times" });
  await expect(run.getByText("waited 2 s, 4 s, 8 s, 10 s; caught, on to Release stock")).toBeVisible();
  await expect(run.getByText("FAILED", { exact: true })).toBeVisible();
});

/** Everything a browser may ask of a page: as document, as payload of a navigation, as prefetch. Its scripts are read as files. */
async function readAll(request: APIRequestContext, path: string): Promise<string[]> {
  const headers: Record<string, string>[] = [
    {},
    { RSC: "1" },
    { RSC: "1", "Next-Router-Prefetch": "1" },
    { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
    { Accept: "application/json" },
  ];
  const asked = [path, `${path}?_rsc=canary`, `${path}.rsc`, `${path}.json`].flatMap((address) =>
    headers.map(async (header) => (await request.get(address, { headers: header })).text()),
  );
  return Promise.all(asked);
}

async function expectGate(page: Page): Promise<void> {
  await page.goto(PREMIUM);
  await expect(page.getByRole("heading", { name: "The free part ends here" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Three bounds" })).toBeVisible();
  await page.goto(PREMIUM_QUESTION);
  await expect(page.getByRole("heading", { name: "The answer is premium" })).toBeVisible();
  const beside = [
    PREMIUM_QUESTION,
    `${PREMIUM_QUESTION}/premium`,
    "/interview",
    "/search-index.json",
    "/search?q=brake",
    "/drills/tolerance",
  ];
  for (const path of [PREMIUM, `${PREMIUM}/premium`, TOPIC, "/learn", "/", "/sitemap.xml", ...beside]) {
    for (const text of await readAll(page.request, path)) withoutCanaries(path, text);
  }
}

test("the canaries are alive", () => {
  for (const { file, text } of CANARIES) expect(readFileSync(`${FOLDER}/${file}`, "utf8").replace(/\s+/g, " ")).toContain(text);
});

test("no response gives a visitor premium text", async ({ page }) => {
  await expectGate(page);
  for (const file of readdirSync(".next/static", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|css|json|map)$/.test(name),
  )) {
    withoutCanaries(file, readFileSync(`.next/static/${file}`, "utf8"));
  }
});

test("no response gives a learner on the free plan premium text", async ({ page }) => {
  await signUp(page);
  await expectGate(page);
});

test("a learner with premium reads all of it at the same address", async ({ page }) => {
  const password = readFileSync(`${process.env.DATA_DIR ?? ".data/e2e"}/demo-password`, "utf8").trim();
  await page.goto("/sign-in");
  await fillSignIn(page, { email: "premium@stepwise.test", password });
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveCount(0);
  await page.goto(PREMIUM);
  await expect(page.getByRole("heading", { name: "Forty seconds for the whiteboard" })).toBeVisible();
  await expect(page.getByText("Somewhere between 200 and 400 the lines cross")).toBeVisible();
  const question = page.locator("#question-tolerance-children");
  await question.getByLabel("Your answer, in batches").fill("21");
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByText("Right.", { exact: true })).toBeVisible();
});

test("lessons with wide figures fit a narrow window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const lesson of ["data-flow-jsonpath", "distributed-map", "standard-vs-express"]) {
    await page.goto(`${TOPIC}/${lesson}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lesson).toBeLessThanOrEqual(360);
  }
});
