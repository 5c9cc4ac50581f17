import { deflateRawSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

/** Opens the playground by a share link, as somebody who was sent one. */
export async function openWork(
  page: Page,
  { definition, input, world }: { readonly definition: object; readonly input: unknown; readonly world: object },
): Promise<void> {
  const texts = [definition, input, world].map((part) => JSON.stringify(part, null, 2));
  const packed = deflateRawSync(Buffer.from(JSON.stringify(texts))).toString("base64url");
  await page.goto(`/playground#w1.${packed}`);
  await expect(page).toHaveURL(/\/playground$/, { timeout: 30_000 }); // the link is taken, and the address is clean again
}
