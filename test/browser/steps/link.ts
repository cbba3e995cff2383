import type { Locator, Page } from "playwright";

/** The fields of the tab 'Sync' while a link is made. */
export function linkFields(page: Page): {
  readonly connection: Locator;
  readonly reference: Locator;
  readonly externalId: Locator;
} {
  const main = page.getByRole("main");
  return {
    connection: main.getByRole("combobox", { name: "Verbinding" }),
    reference: main.getByRole("combobox", { name: "Referentie" }),
    externalId: main.getByLabel("Extern id", { exact: true }),
  };
}

/** Presses the plus. */
export async function pressPlus(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Administratie sync toevoegen" }).click();
  await linkFields(page).connection.waitFor();
}

/** Types a part of a name and picks the client that is meant: while the list still changes, another whose name begins alike may stand on top of it. */
export async function pickReference(page: Page, typed: string, name: string): Promise<void> {
  const { reference } = linkFields(page);
  await reference.click();
  await reference.pressSequentially(typed);
  const meant = page.getByText(name, { exact: true });
  await page.getByRole("listbox", { name: "Referenties" }).getByRole("option").filter({ has: meant }).first().click();
}

/** Saves the link and waits until it stands there. */
export async function saveLink(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Aanpassingen bewaren" }).click();
  await page.getByRole("main").getByRole("button", { name: "Nu bijwerken" }).waitFor();
}
