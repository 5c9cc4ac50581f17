import { expect, type Page } from "@playwright/test";

/** Replaces the text in the editor, as by pasting. */
export async function writeDefinition(page: Page, definition: object): Promise<void> {
  const editor = page.getByRole("textbox", { name: /State machine definition/ });
  await expect(editor).toBeAttached({ timeout: 20_000 });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(JSON.stringify(definition));
}
