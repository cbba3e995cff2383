import type { Locator, Page } from "playwright";

/** The demo's side panel, which plays the world around the host. */
export function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Demo" });
}

/** Lets the night come, with its sync. */
export async function passTheNight(page: Page): Promise<void> {
  const status = panel(page).getByText("De nachtelijke sync is gebeurd.");
  await panel(page).getByRole("button", { name: "Naar komende nacht" }).click();
  await panel(page).getByText("De nacht loopt").waitFor({ state: "hidden" });
  await status.waitFor();
}

/** Renames the client of the open dossier in the package. */
export async function renameAtSource(page: Page, name: string): Promise<void> {
  await panel(page).getByLabel("Naam", { exact: true }).fill(name);
  await panel(page).getByRole("button", { name: "Wijzigen bij de bron" }).click();
  await toldChanged(page);
}

/** Gives a shareholder another number of shares in the package. */
export async function setSharesAtSource(page: Page, who: string, shares: number): Promise<void> {
  const field = panel(page).getByLabel(`Aandelen van ${who}`, { exact: true });
  if (!(await field.isVisible())) await panel(page).getByText("Aandelen", { exact: true }).click();
  await field.fill(String(shares));
  await field.press("Enter");
  await toldChanged(page);
}

/** Ends the mandate of a director in the package, today. */
export async function resignAtSource(page: Page, who: string): Promise<void> {
  const button = panel(page).getByRole("button", { name: `Ontslag vandaag: ${who}` });
  if (!(await button.first().isVisible())) await panel(page).getByText("Bestuurders", { exact: true }).click();
  await button.first().click();
  await toldChanged(page);
}

async function toldChanged(page: Page): Promise<void> {
  await panel(page).getByText("Gewijzigd in AdminPulse.").waitFor();
}

/** What the package does with every call from now on, as the panel names it. */
export async function haveDay(page: Page, day: string): Promise<void> {
  await panel(page).getByRole("combobox", { name: "Slechte dag" }).selectOption({ label: day });
  await page.waitForResponse((response) => response.url().endsWith("/demo/state"));
}
