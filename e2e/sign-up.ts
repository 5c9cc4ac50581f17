import { expect, type Page } from "@playwright/test";

export interface NewAccount {
  readonly email: string;
  readonly password: string;
}

/** Makes a new account through the page, and ends on the account page, signed in. */
export async function signUp(page: Page, name = "Ada"): Promise<NewAccount> {
  const account = { email: `ada-${crypto.randomUUID()}@example.com`, password: "violet harbour engine" };
  await page.goto("/sign-up?from=/account");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL(/\/account$/);
  // The page has asked who is signed in; that answer renews the cookie, and must not come after a test has cleared it.
  await expect(page.getByRole("banner").getByText(name)).toBeVisible();
  return account;
}

/** Fills the sign-in form and sends it. */
export async function fillSignIn(page: Page, { email, password }: NewAccount): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
