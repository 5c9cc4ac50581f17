import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { fillSignIn, signUp } from "./sign-up";

const SESSION_COOKIE = /next-auth\.session-token$/;

async function sessionCookies(context: BrowserContext) {
  return (await context.cookies()).filter(({ name }) => SESSION_COOKIE.test(name));
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.locator("summary").filter({ hasText: name }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("link", { name: "Start free" }).first()).toBeVisible();
}

test("a visitor signs up, out and in again; a copy of the old cookie is worthless", async ({ page, context }) => {
  const account = await signUp(page, "Grace");
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  const cookies = await sessionCookies(context);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await signOut(page, "Grace");
  await context.addCookies(cookies);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?from=/);
  expect((await page.request.get("/api/account/export")).status()).toBe(401);
  await context.clearCookies();

  await page.goto("/sign-in?from=%2Faccount");
  await fillSignIn(page, { ...account, password: "violet harbour engines" });
  await expect(page.getByRole("alert").filter({ hasText: "Wrong e-mail address or password" })).toBeVisible();
  await fillSignIn(page, account);
  await expect(page).toHaveURL(/\/account$/);
});

test("an unknown address, a wrong password and a taken address are told nothing more than that", async ({ page, context }) => {
  const account = await signUp(page);
  await context.clearCookies();
  await page.goto("/sign-in");
  // Narrower than a page: what it says of its width must count for more than what every page has.
  expect((await page.locator("main form").boundingBox())?.width).toBeLessThan(520);
  await fillSignIn(page, { ...account, password: "not the password" });
  const words = await page.getByRole("alert").filter({ hasText: "Wrong" }).textContent();
  await page.goto("/sign-in");
  await fillSignIn(page, { email: `nobody-${account.email}`, password: "not the password" });
  await expect(page.getByRole("alert").filter({ hasText: "Wrong" })).toHaveText(words ?? "");

  await page.goto("/sign-up");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill("another good passphrase");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be signed in" })).toBeVisible();
  // The account is as it was: its own password still opens it.
  await page.goto("/sign-in");
  await fillSignIn(page, account);
  await expect(page).toHaveURL(/\/today$/);
});

test("guessing a password is slowed down after ten tries", async ({ page, context }) => {
  const account = await signUp(page);
  await context.clearCookies();
  await page.goto("/sign-in");
  for (let guess = 1; guess <= 10; guess++) {
    const answer = page.waitForResponse(/\/callback\/credentials/);
    await fillSignIn(page, { ...account, password: `guess number ${guess}` });
    await answer;
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeEnabled();
  }
  await fillSignIn(page, account);
  await expect(page.getByRole("alert").filter({ hasText: "Too many tries" })).toBeVisible();
});

test("a weak password and a wrong address are refused with the way to mend them", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("E-mail").fill("ada@example.com");
  await page.getByLabel("Password").fill("password123");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("among the first that an attacker tries")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("ada@example.com");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("Use at least 8 characters")).toBeVisible();
});

test("signing in never leads to another site", async ({ page }) => {
  const account = await signUp(page);
  await page.context().clearCookies();
  await page.goto("/sign-in?from=%2F%2Fexample.com%2Fstolen");
  await fillSignIn(page, account);
  await expect(page).toHaveURL(/localhost:\d+\/today$/);
});

test("a device is signed out from another one, and changing the password signs the others out", async ({ page, browser }) => {
  const account = await signUp(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto("/sign-in");
  await fillSignIn(other, account);
  await expect(other).toHaveURL(/\/today$/);

  await page.reload();
  const devices = page.getByRole("region", { name: "Where you are signed in" });
  await devices.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);

  await fillSignIn(other, account);
  await expect(other).toHaveURL(/\/account$/);
  await page.getByLabel("Current password").fill(account.password);
  await page.getByLabel("New password").fill("a quieter harbour");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Changed. Your other devices are signed out.")).toBeVisible();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await fillSignIn(other, { ...account, password: "a quieter harbour" });
  await expect(other).toHaveURL(/\/account$/);

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);
  await elsewhere.close();
});

test("all of one's data can be downloaded, and the account deleted with it", async ({ page }) => {
  const account = await signUp(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download my data" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(z.object({ email: z.string() }).parse(JSON.parse(text)).email).toBe(account.email);
  expect(text).not.toContain("argon2");

  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByLabel("Your password").fill("not this one");
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page.getByText("Nothing was deleted")).toBeVisible();
  await page.getByLabel("Your password").fill(account.password);
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await page.goto("/sign-in");
  await fillSignIn(page, account);
  await expect(page.getByRole("alert").filter({ hasText: "Wrong" })).toBeVisible();
});

test("an address that leads nowhere gets a page that says so, and no script of ours is refused", async ({ page }) => {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Content-Security-Policy/.test(message.text())) problems.push(message.text());
  });
  for (const path of ["/", "/sign-in", "/sign-up", "/no/such/page"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  await expect(page.getByRole("heading", { name: "No page has this address" })).toBeVisible();
  expect(problems).toEqual([]);
});

for (const theme of ["light", "dark"] as const) {
  test(`the account pages have no accessibility violations, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ["/sign-in", "/sign-up"]) {
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
    }
    await signUp(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
