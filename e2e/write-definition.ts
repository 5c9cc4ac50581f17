import { expect, type Page } from "@playwright/test";

/** Replaces the text in the editor by pasting: typed text would have its brackets closed by the editor. */
export async function writeDefinition(page: Page, definition: object): Promise<void> {
  const editor = page.getByRole("textbox", { name: /State machine definition/ });
  await expect(editor).toBeAttached({ timeout: 20_000 });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, JSON.stringify(definition));
}
