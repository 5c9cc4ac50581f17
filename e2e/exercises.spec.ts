import { expect, type Page, test } from "@playwright/test";
import { expectNothingFromAxe } from "./axe";
import { writeDefinition } from "./write-definition";

const retrier = {
  ErrorEquals: ["Lambda.TooManyRequestsException"],
  IntervalSeconds: 3,
  BackoffRate: 2,
  MaxDelaySeconds: 20,
  MaxAttempts: 5,
};

function charge(retry: object) {
  const Resource = "arn:aws:lambda:us-east-1:123456789012:function:charge-card";
  return { StartAt: "Charge card", States: { "Charge card": { Type: "Task", Resource, Retry: [retry], End: true } } };
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

test("a visitor finds an exercise, runs it by keyboard, passes, breaks the machine, and finds the work again", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[href="/exercises"]').first().click();
  await page.getByRole("link", { name: "Back off exactly as asked" }).click();
  await expect(page.getByRole("heading", { name: "Back off exactly as asked" })).toBeVisible();
  await writeDefinition(page, charge(retrier));
  await expect(page.getByRole("listitem").filter({ hasText: "Done: Repeat a throttled charge" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: /State machine definition/ })).toBeFocused();

  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("tab", { name: "Result" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText("Lambda.TooManyRequestsException").first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Escape"); // the first may only close the list of offers: press it until the editor says so, as one would
    await expect(page.getByText("Tab leaves the editor now.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Tab always moves on" })).toBeFocused();

  await press(page, "Submit");
  await expect(page.getByText("Passed", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: "Sign up free" })).toBeVisible();
  await press(page, "Break my machine");
  await expect(page.getByText(/^\d+ of 50 survived$/)).toBeVisible();
  await page.getByText('"charge-card" does not answer, and the execution waits for ever').click();
  await press(page, /^Replay seed 3$/);
  await expect(page.getByText("Seed 3.")).toBeVisible();
  await page.getByRole("tab", { name: "Tests" }).click();
  await press(page, "Compare mine with them");
  await expect(page.getByRole("rowheader", { name: "Yours" }).first()).toBeVisible();
  await expectNothingFromAxe(page);

  await page.reload();
  await expect(page.getByText("Your draft is back")).toBeVisible();
  await press(page, "Check");
  await expect(page.getByText("All shown tests pass")).toBeVisible();
});

test("a wrong answer is explained, shown in its run and, after the hints, beside the solution; what is invalid or endless is told apart", async ({
  page,
}) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge({ ...retrier, MaxAttempts: 17 }));
  await press(page, "Check");
  await expect(page.getByText(/of 2 tests pass/)).toBeVisible();
  await expect(page.getByText(/The waits between calls of "charge-card" are not right/).first()).toBeVisible();
  await expect(page.getByText("Expected", { exact: true }).first()).toBeVisible();

  await press(page, "Submit");
  await expect(page.getByText("MaxAttempts counts the repeats, not the first try; it is 3 when left out").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Show what differs/ })).toHaveCount(0);
  await press(page, "Show a hint");
  await expect(page.getByText("A Task state can carry a list of rules")).toBeVisible();
  await expect(page.getByText("MaxAttempts counts the repeats, not the first try.")).toHaveCount(0);
  await press(page, "Show another hint (2 left)");
  await press(page, "Show another hint (1 left)");
  await press(page, /Show what differs in “Charge card”/);
  await expect(page.getByText('solution: "MaxAttempts": 5')).toBeVisible();
  await press(page, "Show it in the run");
  await expect(page.getByText(/It first goes another way in Retry/)).toBeVisible();
  await expect(page.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true");

  await writeDefinition(page, { StartAt: "Nowhere", States: { A: { Type: "Succeed" } } });
  await press(page, "Check");
  await expect(page.getByText("Not valid yet: nothing was tested")).toBeVisible();

  await writeDefinition(page, {
    StartAt: "A",
    States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" }, C: { Type: "Succeed" } },
  });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("tab", { name: "Input" }).click(); // answers while the loop runs
  await expect(page.getByLabel("Input of the execution")).toBeVisible();
  await expect(page.getByText(/Stopped by the simulator|Nothing ran|endless computation/)).toBeVisible({ timeout: 15_000 });
});

test("the list is filtered by its address", async ({ page }) => {
  await page.goto("/exercises?level=senior&access=free&skill=nothing-like-it");
  await expect(page.getByText("No exercise fits all of that")).toBeVisible();
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page.getByText(/^\d+ exercises/)).toBeVisible();
  await expectNothingFromAxe(page);
});
