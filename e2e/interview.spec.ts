import { expect, test } from "@playwright/test";

test("a visitor says an answer first, marks it, and finds the mark in the bank", async ({ page }) => {
  await page.goto("/interview?q=compare&level=mid");
  await page.getByRole("link", { name: /A field may be absent/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A field may be absent");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "{}")).toMatchObject({ "@type": "FAQPage", mainEntity: [{ "@type": "Question" }] });
  await expect(page.getByRole("heading", { name: "In 30 seconds" })).toBeHidden();

  await page.getByLabel("Your answer").fill("I put IsPresent first inside an And, then the comparison.");
  await page.getByRole("button", { name: "Compare with the key points" }).click();
  await expect(page.getByRole("checkbox", { name: /IsPresent first/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Default means/ })).not.toBeChecked();
  await expect(page.getByRole("heading", { name: "In 30 seconds" })).toBeVisible();
  await page.getByRole("radio", { name: /About half/ }).check();
  await expect(page.getByText("Kept in this browser")).toBeVisible();

  await page.goto("/interview?progress=weak");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("listitem")).toContainText("Half");
});

test("a drill is answered, shown worked, and drawn anew; its key comes only after the answer", async ({ page }) => {
  await page.goto("/drills/littles-law");
  expect(await page.content()).not.toContain("3,000");
  await page.getByLabel("In flight, in children").fill("10000");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("That is the ceiling.")).toBeVisible();
  await expect(page.getByText("100 × 30 = 3,000")).toBeVisible();
  await page.getByLabel("In flight, in children").fill("3,000 children");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByText("Right.", { exact: true }).first()).toBeVisible();

  await page.getByRole("link", { name: "Another one, with new numbers" }).click();
  await expect(page.getByText(/Numbers no\. \d+/)).toBeVisible();
  await expect(page.getByLabel("In flight, in children")).toHaveValue("");
  await page.goto("/drills?topic=map");
  await expect(page.getByRole("listitem").filter({ hasText: "How many are in flight" })).toContainText("Right");
});
