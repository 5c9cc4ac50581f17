import { expect, type Page, test } from "@playwright/test";
import { fillSignIn, signUp } from "./sign-up";
import { writeDefinition } from "./write-definition";

const EXERCISE = "/exercises/back-off-exactly";

function machine(name: string) {
  return { StartAt: name, States: { [name]: { Type: "Pass", End: true } } };
}

/** What stands in the editor, without the spaces that it shows in its own way. */
async function expectText(page: Page, name: string): Promise<void> {
  await expect(page.locator(".view-lines, .cm-content").first()).toContainText(name, { timeout: 30_000 });
}

test("what is written on a laptop is on the second device; where both write, both are kept, and an earlier text is restored", async ({
  page: laptop,
  browser,
  baseURL,
}) => {
  const account = await signUp(laptop);
  await laptop.goto(EXERCISE);
  await writeDefinition(laptop, machine("FromTheLaptop"));
  await expect(laptop.getByText("Saved everywhere")).toBeVisible();
  await laptop.reload();
  await expect(laptop.getByText("Your draft is back. Saved everywhere")).toBeVisible();

  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const tablet = await context.newPage();
  await tablet.goto(`/sign-in?from=${EXERCISE}`);
  await fillSignIn(tablet, account);
  await expectText(tablet, "FromTheLaptop");

  await context.setOffline(true);
  await writeDefinition(tablet, machine("FromTheTablet"));
  await expect(tablet.getByText("Saved here · offline, will send", { exact: true })).toBeVisible();
  await writeDefinition(laptop, machine("AgainFromTheLaptop"));
  await expect(laptop.getByText("Saved everywhere", { exact: true })).toBeVisible();
  await context.setOffline(false);

  await expect(tablet.getByText(/Another device wrote here too, at .* Both texts are kept/)).toBeVisible();
  await tablet.getByRole("button", { name: "See the difference" }).click();
  await expect(tablet.getByRole("dialog")).toContainText("AgainFromTheLaptop");
  await tablet.getByRole("dialog").getByRole("button", { name: "Take that text" }).click();
  await expectText(tablet, "AgainFromTheLaptop");

  await tablet.getByRole("button", { name: "Versions" }).click();
  await expect(tablet.getByRole("dialog")).toContainText("FromTheTablet");
  await tablet.getByRole("button", { name: "Restore this version" }).click();
  await expectText(tablet, "FromTheTablet");
  await expect(tablet.getByText("Saved everywhere")).toBeVisible();
  await context.close();
  await laptop.reload(); // written in knowledge of the laptop's text: the laptop goes on from it
  await expectText(laptop, "FromTheTablet");

  await laptop.getByRole("banner").getByText("Ada").click();
  await laptop.getByRole("button", { name: "Sign out" }).click();
  await laptop.getByRole("dialog").getByRole("button", { name: "Sign out and clear this browser" }).click();
  await expect(laptop.getByRole("banner").getByRole("link", { name: "Start free" })).toBeVisible();
  await laptop.goto(EXERCISE);
  await expectText(laptop, "Charge card");
});

test("fifty submissions of one text at once are one submission, and another text beside them is not lost", async ({ page }) => {
  await signUp(page);
  await page.goto(EXERCISE);
  await writeDefinition(page, machine("Once"));
  const sent = page.waitForRequest(
    (request) => request.headers()["next-action"] !== undefined && (request.postData() ?? "").includes("Once"),
  );
  await page.getByRole("button", { name: "Submit" }).click();
  const request = await sent;
  const action = request.headers()["next-action"] ?? "";
  const body = request.postData() ?? "";
  const statuses = await page.evaluate(
    async ({ action: id, bodies }) => {
      const headers = { "Next-Action": id, "Content-Type": "text/plain;charset=UTF-8", Accept: "text/x-component" };
      const responses = await Promise.all(bodies.map((one) => fetch(location.href, { method: "POST", headers, body: one })));
      return responses.map(({ status }) => status);
    },
    { action, bodies: [...Array.from({ length: 50 }, () => body), body.replaceAll("Once", "Twice")] },
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  const kept = (await (await page.request.get("/api/account/export")).json()) as {
    submissions: { definition: string }[];
    workCopies: unknown[];
  };
  const names = kept.submissions.map(({ definition }) => (definition.includes("Once") ? "Once" : "Twice"));
  expect(names.sort()).toEqual(["Once", "Twice"]);
  expect(kept.workCopies).toHaveLength(1);
});
