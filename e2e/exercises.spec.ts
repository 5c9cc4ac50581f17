import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
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

test("a visitor goes from the home page to a green exercise, and finds the work again", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[href="/exercises"]').first().click();
  await page.getByRole("link", { name: "Back off exactly as asked" }).click();
  await expect(page.getByRole("heading", { name: "Back off exactly as asked" })).toBeVisible();
  await writeDefinition(page, charge(retrier));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("All shown tests pass")).toBeVisible();
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("Passed", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: "Sign up free" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("Your draft is back")).toBeVisible();
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("All shown tests pass")).toBeVisible();
});

test("a wrong answer is explained, then mended", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge({ ...retrier, BackoffRate: 1 }));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("0 of 2 tests pass")).toBeVisible();
  await expect(page.getByText(/The waits between calls of "charge-card" are not right/).first()).toBeVisible();
  await expect(page.getByText("Expected", { exact: true }).first()).toBeVisible();
  await writeDefinition(page, charge(retrier));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("All shown tests pass")).toBeVisible();
});

test("tasks tick while the text is written, and the cursor stays where it is", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge(retrier));
  await expect(page.getByRole("listitem").filter({ hasText: "Done: Repeat a throttled charge" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: /State machine definition/ })).toBeFocused();
});

test("a failed test leads to its place in the run and, after the hints, to the one state that differs", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge({ ...retrier, MaxAttempts: 17 }));
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("MaxAttempts counts the repeats, not the first try; it is 3 when left out").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Show what differs/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Show a hint" }).first().click();
  await page.getByRole("button", { name: "Show another hint (2 left)" }).click();
  await page.getByRole("button", { name: "Show another hint (1 left)" }).click();
  await page
    .getByRole("button", { name: /Show what differs in “Charge card”/ })
    .first()
    .click();
  await expect(page.getByText('solution: "MaxAttempts": 5')).toBeVisible();
  await page.getByRole("button", { name: "Show it in the run" }).first().click();
  await expect(page.getByText(/It first goes another way in Retry/)).toBeVisible();
  await expect(page.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true");
});

test("after a pass the machine is broken, a run is replayed by its seed, and right answers are compared", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge(retrier));
  await page.getByRole("button", { name: "Submit" }).click();
  await page.getByRole("button", { name: "Break my machine" }).click();
  await expect(page.getByText(/^\d+ of 50 survived$/)).toBeVisible();
  await page.getByText('"charge-card" does not answer, and the execution waits for ever').click();
  await page.getByRole("button", { name: "Replay seed 3", exact: true }).click();
  await expect(page.getByText("Seed 3.")).toBeVisible();
  await page.getByRole("tab", { name: "Tests" }).click();
  await page.getByRole("button", { name: "Compare mine with them" }).click();
  await expect(page.getByRole("rowheader", { name: "Yours" }).first()).toBeVisible();
});

test("a definition that AWS would refuse is invalid, not failed", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, { StartAt: "Nowhere", States: { A: { Type: "Succeed" } } });
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Not valid yet: nothing was tested")).toBeVisible();
});

test("an endless loop is stopped, and the page stays awake", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, {
    StartAt: "A",
    States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" }, C: { Type: "Succeed" } },
  });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("tab", { name: "Input" }).click(); // answers while the loop runs
  await expect(page.getByLabel("Input of the execution")).toBeVisible();
  await expect(page.getByText(/Stopped by the simulator|Nothing ran|endless computation/)).toBeVisible({ timeout: 15_000 });
});

test("hints come one rung at a time", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await page.getByRole("button", { name: "Show a hint" }).first().click();
  await expect(page.getByText("A Task state can carry a list of rules")).toBeVisible();
  await expect(page.getByText("MaxAttempts counts the repeats, not the first try.")).toHaveCount(0);
});

test("it can be done with the keyboard alone", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await writeDefinition(page, charge(retrier));
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("tab", { name: "Result" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText("Lambda.TooManyRequestsException").first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Escape"); // the first may only close the list of offers: press it until the editor says so, as one would
    await expect(page.getByText("Tab leaves the editor now.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Tab always moves on" })).toBeFocused();
});

test("the list is filtered by its address", async ({ page }) => {
  await page.goto("/exercises?level=senior&access=free&skill=nothing-like-it");
  await expect(page.getByText("No exercise fits all of that")).toBeVisible();
});

for (const path of ["/exercises", "/exercises/back-off-exactly"]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.waitForTimeout(2500); // the editor is part of the page
    const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`)).toEqual([]);
  });
}
