import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** The name under which the journeys connect AdminPulse: it stands on the bar's button. */
export const SOURCE = "AdminPulse";

/** The yellow bar of the template that is open. */
export function bar(page: Page): Locator {
  return page.getByRole("main").getByRole("heading", { name: /verschil(t|len) van/ });
}

/** Waits until the bar says how many fields differ. */
export async function barSays(page: Page, differences: number): Promise<void> {
  const words = differences === 1 ? "1 gegeven verschilt" : `${differences} gegevens verschillen`;
  await page
    .getByRole("main")
    .getByRole("heading", { name: `${words} van ${SOURCE}` })
    .waitFor();
}

/** Waits until nothing is asked of the user any more: the template has compared, and found nothing to tell. */
export async function barIsGone(page: Page): Promise<void> {
  await bar(page).waitFor({ state: "hidden" });
}

/** Takes over all that the package has. */
export async function useSource(page: Page): Promise<void> {
  await page.getByRole("button", { name: `Gebruik de data uit ${SOURCE}` }).click();
  await page
    .getByRole("main")
    .getByText(/^Overgenomen: \d+$/)
    .first()
    .waitFor();
  await barIsGone(page);
}

/** Keeps what the template has. */
export async function keepMine(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Houd de mijne" }).first().click();
  await page
    .getByRole("main")
    .getByText(/^Behouden: /)
    .first()
    .waitFor();
  await barIsGone(page);
}

/** Opens the review: the differences one by one. */
export async function look(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Bekijk" }).click();
  const table = page.getByRole("table", { name: `Verschillen tussen dit sjabloon en ${SOURCE}` });
  await table.waitFor();
  return table;
}

/** Loads the template anew, and waits until all was there that it compares: what asks nothing then, stays quiet. */
export async function staysQuiet(page: Page): Promise<void> {
  const answered = (part: string): Promise<unknown> =>
    page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(part) && response.ok());
  await Promise.all([answered("/snapshots/latest"), answered("/decisions"), page.reload()]);
  await page.getByRole("main").getByRole("button", { name: "Bewaren" }).waitFor();
  await drawn(page);
  expect(await bar(page).count(), "bars").toBe(0);
}

/** Waits until the page has drawn what it knows by now. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
