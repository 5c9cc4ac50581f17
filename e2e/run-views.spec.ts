import { expect, type Page, test } from "@playwright/test";
import { expectNothingFromAxe } from "./axe";
import { openWork } from "./open-work";

const lambda = (name: string): string => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Answered in")).toBeVisible({ timeout: 30_000 });
}

async function show(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
}

test("an exercise's run: all views look at one visit, one attempt and one moment", async ({ page }) => {
  await page.goto("/exercises/back-off-exactly");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Answered in")).toBeVisible({ timeout: 30_000 });
  for (const tab of ["Graph", "Timeline", "Table", "Data", "Events", "Cost"]) {
    await show(page, tab);
    await expectNothingFromAxe(page, "#exercise-run-panel");
  }
  await show(page, "Table");
  await page.getByRole("table", { name: "Visits of states" }).getByRole("button", { name: "Charge card" }).click();
  await show(page, "Timeline");
  await expect(page.locator("[role=row][aria-current=true]")).toContainText("Charge card");
  await page.getByRole("slider", { name: "Moment of virtual time" }).press("Home");
  await page.getByRole("slider", { name: "Moment of virtual time" }).press("ArrowRight");
  await expect(page.getByText("event 2 of 6")).toBeVisible();
  await show(page, "Graph");
  await page.getByText(/^Outline:/).click();
  await expect(page.getByText("Visited once; was under way.")).toBeVisible();
  await show(page, "Data");
  await page.getByLabel("Expression").fill("$$.State.Name");
  await page.getByRole("button", { name: "Evaluate" }).click();
  await expect(page.getByRole("figure", { name: "Value of the JSONPath expression" })).toContainText('"Charge card"');
  await show(page, "Cost");
  await page.getByRole("link", { name: "Price this run in the calculator" }).click();
  await expect(page).toHaveURL(/\/calculator\?sum=type&runs=1000000/);
});

test("two hundred states: the picture follows the run, and every view holds them", async ({ page }) => {
  const states = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`S${index}`, index === 199 ? { Type: "Succeed" } : { Type: "Pass", Next: `S${index + 1}` }]),
  );
  await openWork(page, { definition: { StartAt: "S0", States: states }, input: {}, world: {} });
  await run(page);
  await show(page, "Timeline");
  await page.getByRole("slider", { name: "Moment of virtual time" }).press("Home");
  await show(page, "Table");
  await page.getByRole("table", { name: "Visits of states" }).press("End");
  await page.getByRole("button", { name: "S198" }).click();
  await show(page, "Graph");
  await expect(page.locator("[data-state='/States/S198']")).toBeInViewport();
  await page.getByText("Outline: 200 states as a list").click();
  await page.getByRole("button", { name: /^S120 / }).click();
  await expect(page.locator("[data-state='/States/S120']")).toBeInViewport();
  await show(page, "Events");
  await expect(page.getByText("402 events")).toBeVisible();
});

test("ten thousand children: they scroll, one is opened, what failed is redriven, files are read", async ({ page }) => {
  const processor = {
    ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
    StartAt: "Price",
    States: { Price: { Type: "Task", Resource: lambda("price"), End: true } },
  };
  const definition = {
    StartAt: "All",
    States: {
      All: {
        Type: "Map",
        ToleratedFailurePercentage: 1,
        ItemReader: {
          Resource: "arn:aws:states:::s3:getObject",
          ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
          Parameters: { Bucket: "in", Key: "all.csv" },
        },
        ItemProcessor: processor,
        ResultWriter: { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "out", Prefix: "run" } },
        End: true,
      },
    },
  };
  const price = [
    { throws: { error: "Price.Missing" }, times: 150, takes: "1s" },
    { returns: { price: 3 }, takes: "1s" },
  ];
  const buckets = { in: { "all.csv": { repeat: 10_000, line: "#", header: "id" } }, out: {} };
  await openWork(page, { definition, input: {}, world: { functions: { price }, buckets } });
  await run(page);
  await show(page, "Map Run");
  await expect(page.getByRole("button", { name: "Price.Missing ×150" })).toBeVisible();
  await expectNothingFromAxe(page);
  const children = page.getByRole("table", { name: "Children of the Map Run" });
  await children.press("End");
  await expect(children.getByRole("button", { name: /^Open child 9\d\d\d$/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "Price.Missing ×150" }).click();
  await children.getByRole("button", { name: "Open child 0", exact: true }).click();
  await page.getByRole("tablist", { name: "What to look at in the child" }).getByRole("tab", { name: "Events" }).click();
  await expect(page.getByRole("button", { name: "ExecutionFailed" })).toBeVisible();
  await page.getByRole("button", { name: "Map Run", exact: true }).click();
  await page.getByRole("button", { name: "Redrive" }).click();
  await expect(page.getByText(/ran again, .* kept their results/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("SUCCEEDED", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: /manifest\.json$/ }).click();
  await expect(page.getByLabel("Content of manifest.json")).toContainText("SUCCEEDED_0.json");
});
