import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { signUp } from "./sign-up";

const NARROW = { width: 360, height: 740 };
const OUTSIDE_THE_SITEMAP = ["/sign-in", "/sign-up", "/no-such-page"];

/** Paths of every page that the sitemap names. */
async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

/** Exercises, lessons, questions and drills are one page each with other content: these stand for all of their kind. */
const REPRESENTATIVES = [
  "/learn/aws-data-engineering/step-functions/error-handling",
  "/learn/aws-data-engineering/step-functions/distributed-map-at-scale", // premium: its free part and the gate
  "/interview/compare-an-optional-field",
  "/interview/brake", // premium
  "/exercises/back-off-exactly",
  "/drills/littles-law",
];

function withoutRepetition(paths: readonly string[]): string[] {
  const isOneOfMany = (path: string) => /^(\/(exercises|interview|drills)\/|\/learn\/[^/]+\/[^/]+\/).+$/.test(path);
  expect(paths).toEqual(expect.arrayContaining(REPRESENTATIVES));
  return [...paths.filter((path) => !isOneOfMany(path)), ...REPRESENTATIVES];
}

/** @param rules - all of axe's, where none are named. */
async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
}

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("every page is clean for axe in light and dark, and nothing scrolls sideways at 360 px", async ({ page, request }) => {
  test.setTimeout(600_000);
  const paths = await sitemapPaths(request);
  expect(paths).toContain("/pricing");
  await page.setViewportSize(NARROW);
  for (const path of [...withoutRepetition(paths), ...OUTSIDE_THE_SITEMAP]) {
    await test.step(path, async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      await expect(page.getByRole("link", { name: "Start free" }).first()).toBeVisible(); // the page is alive
      expect.soft(await sidewaysScroll(page), path).toBe(0);
      expect.soft(await violations(page), `${path} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect(page.locator("html")).toHaveClass(/dark/);
      expect.soft(await violations(page, ["color-contrast"]), `${path} in dark`).toEqual([]); // nothing but colours differs
    });
  }
});

/** Eight readers share the work; a small machine has no use for more. */
async function severalAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const reader = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, reader));
}

test("no link of the site leads nowhere, and every page says where it belongs", async ({ request }) => {
  test.setTimeout(300_000);
  const links = new Set<string>();
  // The pages are read as search engines read them: without a browser, which would take minutes for so many.
  const paths = await sitemapPaths(request);
  await severalAtOnce(paths, async (path) => {
    const response = await request.get(path);
    expect.soft(response.status(), path).toBe(200);
    const html = await response.text();
    expect.soft(html.match(/<link rel="canonical"/g), `${path} names its canonical address`).toHaveLength(1);
    expect.soft(html, `${path} has a picture for previews`).toContain('<meta property="og:image"');
    for (const [, href = ""] of html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) links.add(href.replaceAll("&amp;", "&").replace(/#.*/, ""));
  });
  const unread = [...links].filter((href) => !paths.includes(href));
  expect(unread.length).toBeGreaterThan(5);
  await severalAtOnce(unread, async (href) => {
    expect.soft((await request.get(href)).status(), href).toBeLessThan(400);
  });
});

test("an unknown address is a 404 that helps", async ({ page }) => {
  const response = await page.goto("/lern");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "No page has this address" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Home" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("the choice of dark stays, and is there before any of our scripts", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/about");
  await expect(page.locator("html")).not.toHaveClass(/dark/);
  await page.getByRole("radio", { name: "Dark" }).check({ force: true }); // the label covers the input
  await expect(page.locator("html")).toHaveClass(/dark/);

  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  for (const path of ["/about", "/sign-in"]) {
    await page.goto(path); // one page that is prerendered and one that is not: their content policies differ
    await expect(page.locator("html"), path).toHaveClass(/dark/);
    const lightness = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor.match(/[\d.]+/)?.[0]);
    // The browser may answer in lab(), which counts to 100, or in oklch(), which counts to 1.
    const share = Number(lightness) > 1 ? Number(lightness) / 100 : Number(lightness);
    expect(share, `${path} is dark`).toBeLessThan(0.3);
  }
});

test("the keyboard reaches the content, every entry of the header, and the menu of a narrow page", async ({ page }) => {
  await page.goto("/about");
  await expect(page.getByRole("link", { name: "Start free" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  await page.goto("/about");
  await expect(page.getByRole("link", { name: "Start free" })).toBeVisible();
  const entries = await page.getByRole("navigation", { name: "Main" }).getByRole("link").allTextContents();
  const reached: string[] = [];
  for (let presses = 0; presses < entries.length + 7; presses++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      const ring = focused?.matches("input") ? focused.closest("label") : focused;
      return ring === null ? "none" : getComputedStyle(ring).outlineStyle;
    });
    expect(outline, `the focus shows on ${String(reached.at(-1))}`).not.toBe("none");
  }
  expect(reached).toEqual(expect.arrayContaining([...entries, "Sign in", "Start free"]));

  await page.setViewportSize(NARROW);
  const menu = page.locator("header summary").filter({ hasText: "Menu" });
  await menu.focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("navigation", { name: "Menu" }).getByRole("link").first();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/about$/);
  await expect(first).toBeHidden();
});

test("a visitor mends the workflow of the home page", async ({ page }) => {
  await page.goto("/");
  const panel = page.getByRole("region", { name: "This workflow fails. Mend it." });
  await expect(panel.getByRole("status")).toContainText("Failed: Payments.Busy");
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await panel.getByLabel("MaxAttempts").selectOption("2");
  await panel.getByRole("button", { name: "Run" }).click();
  await expect(panel.getByRole("status")).toContainText("Succeeded");
  await expect(panel.getByRole("listitem")).toHaveCount(3);
  await expect(panel.getByRole("listitem").last()).toContainText("at 6.6 s, after a wait of 4 s");
});

test("a message says what is missing, keeps what was typed, and is stored", async ({ page }) => {
  await page.goto("/contact");
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail").fill("ada-at-example.com");
  await page.getByLabel("Message").fill("short");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Write it as name@example.com.")).toBeVisible();
  await expect(page.getByText("at least 10 characters")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await expect(page.getByLabel("Your name")).toHaveValue("Ada");
  await page.getByLabel("E-mail").fill("ada@example.com");
  await page.getByLabel("Message").fill("The second trap of the lesson on retries is worded the wrong way round.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Your message is stored")).toBeVisible();
  await expect(page.getByRole("main").locator("code")).toHaveText(/^c[a-z0-9]{20,}$/);
});

test("premium is offered honestly: the checkout says that no money moves, or that it is closed", async ({ page }) => {
  await signUp(page, "Mary");
  await page.goto("/pricing");
  await page.getByRole("link", { name: "Take premium" }).last().click();
  await expect(page.getByRole("heading", { name: "Take premium" })).toBeVisible();
  const closed = page.getByText("Payments are not set up on this copy");
  const open = page.getByText("This is a test checkout: no money moves");
  await expect(open.or(closed)).toBeVisible();
  if (await closed.isVisible()) {
    await expect(page.getByRole("button", { name: "Take premium" })).toHaveCount(0);
    return;
  }
  await page.getByRole("button", { name: "Take premium without paying" }).click();
  await expect(page.getByRole("heading", { name: "You have premium" })).toBeVisible();
});
