import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { fillSignIn } from "./sign-up";

/** The demo accounts that a start makes, with the roles they have. */
export const DEMO = {
  learner: "learner@stepwise.test",
  premium: "premium@stepwise.test",
  instructor: "instructor@stepwise.test",
  otherInstructor: "reviewer@stepwise.test",
  admin: "admin@stepwise.test",
} as const;

/** The password of them all, drawn for the data folder. */
export function demoPassword(): string {
  return readFileSync(`${process.env.DATA_DIR ?? ".data/e2e"}/demo-password`, "utf8").trim();
}

/** Signs a demo account in through the page, and waits until it is. */
export async function signInDemo(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, { email, password: demoPassword() });
  await expect(page).toHaveURL(/\/today$/);
}
