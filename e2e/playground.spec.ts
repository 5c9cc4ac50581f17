import { expect, test } from "@playwright/test";
import { expectNothingFromAxe } from "./axe";
import { writeDefinition } from "./write-definition";

test("a definition is drawn and mended as it is typed, runs, and shows its history; its Worker has no network", async ({ page }) => {
  const starting = page.waitForEvent("worker");
  await page.goto("/playground");
  const worker = await starting;
  const script = await page.request.get(worker.url());
  expect(script.headers()["content-security-policy"]).toContain("connect-src 'none'");
  const names = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "indexedDB", "importScripts"];
  expect(await worker.evaluate((all) => all.filter((name) => Reflect.get(globalThis, name) !== undefined), names)).toEqual([]);

  await writeDefinition(page, { StartAt: "Greet", States: { Greet: { Type: "Pass", Result: { hello: "world" }, Ende: true } } });
  await expect(page.locator("[data-state='/States/Greet']")).toBeVisible();
  await page.getByText("Show and mend").click();
  await page.getByRole("button", { name: 'Change to "End"' }).click();
  await expect(page.getByText("AWS would accept this definition.")).toBeVisible();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Succeeded")).toBeVisible();
  await page.getByRole("tab", { name: "Events" }).click();
  await expect(page.getByText("4 events")).toBeVisible();
  await page.getByRole("button", { name: "PassStateEntered" }).click();
  await expect(page.getByText('"previousEventId"')).toBeVisible();
  await page.getByLabel("Filter the events").fill("ExecutionSucceeded");
  await expect(page.getByText("1 of 4 events")).toBeVisible();
  await expectNothingFromAxe(page);
});

test("on a phone the parts are tabs, and the light editor has a row of keys", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto("/playground");
  await expect(page.getByRole("toolbar", { name: "Characters" })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("Succeeded")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await context.close();
});

const CHARGE = `
StartAt: Charge
States:
  Charge:
    Type: Task
    Resource: \${ChargeFunctionArn}
    TimeoutSeconds: 60
    Retry:
      - { ErrorEquals: [States.ALL], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2 }
    End: true
`;

test("a YAML file is dropped, its tasks answered, a turn tried, and the link opens the same", async ({ page }) => {
  await page.goto("/playground");
  const editor = page.getByRole("textbox", { name: /State machine definition/ });
  await expect(editor).toBeAttached({ timeout: 20_000 });
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "charge.yaml"));
    return data;
  }, CHARGE);
  await editor.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText("charge.yaml is open, read from YAML.")).toBeVisible();
  await expect(page.locator("[data-state='/States/Charge']")).toBeVisible();
  await page.getByRole("tab", { name: "Placeholders" }).click();
  await page.getByLabel("${ChargeFunctionArn}").fill("arn:aws:lambda:us-east-1:123456789012:function:charge");
  await page.getByLabel("Workflow type").selectOption("Express");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText(/Nothing answered charge/)).toBeVisible();
  await expect(page.getByText("Succeeded").first()).toBeVisible();
  await page.getByRole("button", { name: "Edit it" }).click();
  await page.getByRole("group", { name: "Turns to try on charge", exact: true }).getByRole("button", { name: "Hang" }).click();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("States.Timeout").first()).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page).toHaveURL(/#w1\./);
  const link = page.url();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name: /begin empty/ }).click();
  await expect(page.getByText("Bring a state machine, or begin with one of these")).toBeVisible();
  await page.goto("/");
  await page.goto(link);
  await expect(page.getByText("Opened from the link.")).toBeVisible();
  await expect(page.getByLabel("Workflow type")).toHaveValue("EXPRESS");
  await page.getByRole("tab", { name: "World" }).click();
  await expect(page.getByText("never answers", { exact: true })).toBeVisible();
});

test("a mock configuration of Step Functions Local becomes the world", async ({ page }) => {
  await page.goto("/playground");
  await page.getByRole("tab", { name: "World" }).click();
  const config = {
    StateMachines: { Shop: { TestCases: { Busy: { "Charge card": "Twice" }, Broken: { "Charge card": "Never" } } } },
    MockedResponses: {
      Twice: { "0-1": { Throw: { Error: "Busy", Cause: "later" } }, "2": { Return: { id: "r-1" } } },
      Never: { "0-9": { Throw: { Error: "CardDeclined", Cause: "no" } } },
    },
  };
  const buffer = Buffer.from(JSON.stringify(config));
  await page.getByLabel("A MockConfigFile.json").setInputFiles({ name: "MockConfigFile.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "Shop › Broken" }).click();
  await expect(page.getByText("The answers are those of Shop › Broken")).toBeVisible();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("CardDeclined").first()).toBeVisible();
  await expectNothingFromAxe(page);
});
