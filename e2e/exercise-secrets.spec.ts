import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { parse } from "yaml";
import { z } from "zod";
import { writeDefinition } from "./write-definition";

const FOLDER = "content/aws-data-engineering/46-step-functions/07-error-handling/exercises";
const File = z.object({
  tests: z.array(z.object({ purpose: z.string(), visibility: z.enum(["shown", "hidden"]) })),
  wrong: z.array(z.object({ misconception: z.string() })),
  tasks: z.array(z.object({ hints: z.array(z.string()) })),
});

function exerciseFile(slug: string): z.infer<typeof File> {
  return File.parse(parse(readFileSync(`${FOLDER}/${slug}/exercise.yaml`, "utf8")));
}

/** Every form in which a page can be asked for, as one text: line breaks and escapes do not hide a sentence. */
async function responses(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const payload = await (await request.get(`${path}?_rsc=canary`, { headers: { RSC: "1" } })).text();
  return plain(`${html}${payload}`);
}

/** Letters only: HTML escapes, JSON escapes and wrapped lines would each hide a sentence from a search. */
function plain(text: string): string {
  return text.replace(/&[a-z#0-9]+;|\\[nu"]([0-9a-f]{4})?/gi, "").replace(/[^A-Za-z]+/g, "");
}

test("an exercise's page holds no hidden test, no hint that was not asked for and no wrong answer", async ({ request }) => {
  const { tests, wrong, tasks } = exerciseFile("back-off-exactly");
  const seen = await responses(request, "/exercises/back-off-exactly");
  const shown = tests.filter(({ visibility }) => visibility === "shown");
  const secrets = [
    ...tests.filter(({ visibility }) => visibility === "hidden").map(({ purpose }) => purpose),
    ...wrong.map(({ misconception }) => misconception),
    ...tasks.flatMap(({ hints }) => hints),
  ];
  expect(shown.length).toBeGreaterThan(0);
  for (const { purpose } of shown) expect(seen, "the search finds what is there").toContain(plain(purpose));
  for (const secret of secrets) expect(seen).not.toContain(plain(secret));
});

test("the solution reaches a browser only when it is asked for", async ({ page }) => {
  const secret = plain(readFileSync(`${FOLDER}/back-off-exactly/solution.asl.json`, "utf8"));
  // Every answer passes through here: the browser itself now and then forgets a body before it can be asked for it.
  const bodies: string[] = [];
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    if (/html|x-component|json|javascript/.test(response.headers()["content-type"] ?? "")) bodies.push(await response.text());
    await route.fulfill({ response });
  });
  const seen = (): boolean => bodies.some((body) => plain(body).includes(secret));
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(
    page,
    JSON.parse(readFileSync(`${FOLDER}/back-off-exactly/also-right/optimized-integration.asl.json`, "utf8")) as object,
  );
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("Passed", { exact: true })).toBeVisible();
  expect(bodies.length).toBeGreaterThan(2);
  expect(seen()).toBe(false);
  await page.getByRole("button", { name: "Compare mine with them" }).click();
  await expect(page.getByRole("rowheader", { name: "Yours" }).first()).toBeVisible();
  expect(seen(), "the search finds it once it is asked for").toBe(true);
  await page.unrouteAll({ behavior: "ignoreErrors" }); // what the page still fetches ahead
});

test("a premium exercise gives a visitor an honest offer and none of its text", async ({ page, request }) => {
  const seen = await responses(request, "/exercises/undo-the-trip");
  const brief = readFileSync(`${FOLDER}/undo-the-trip/brief.md`, "utf8");
  const sentences = brief
    .split(/[.\n]/)
    .map(plain)
    .filter((sentence) => sentence.length > 40);
  expect(sentences.length).toBeGreaterThan(3);
  for (const sentence of sentences) expect(seen).not.toContain(sentence);
  for (const { purpose } of exerciseFile("undo-the-trip").tests) expect(seen).not.toContain(plain(purpose));
  await page.goto("/exercises/undo-the-trip");
  await expect(page.getByRole("link", { name: /premium|plans|pricing/i }).first()).toBeVisible();
});
