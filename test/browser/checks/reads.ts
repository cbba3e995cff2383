import type { Page } from "playwright";

/**
 * Waits until the page says something. What is announced to who listens stands there twice, once to be seen and once to be heard: the first of them
 * will do.
 */
export async function reads(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole("main").getByText(text).first().waitFor();
}
