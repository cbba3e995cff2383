import type { Page } from "playwright";

/** Begins a connection to AdminPulse; its key is asked for next. */
export async function beginConnection(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Syncs van het kantoor" }).click();
  await page.getByRole("button", { name: "Verbinding toevoegen" }).click();
  const dialog = page.getByRole("dialog", { name: "Nieuwe verbinding" });
  await dialog.getByRole("combobox", { name: "Administratiepakket" }).click();
  await page.getByRole("listbox").getByRole("option", { name: "AdminPulse" }).click();
  await dialog.getByRole("radio", { name: "Met een sleutel van AdminPulse" }).check();
  await dialog.getByLabel("Naam van de verbinding").fill(name);
  await dialog.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("dialog", { name: `${name} verbinden` }).waitFor();
}

/** Gives the key of the connection that was begun. */
export async function giveKey(page: Page, key: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("API-sleutel").fill(key);
  await dialog.getByRole("button", { name: "Verbinden" }).click();
}

/** The key that opens the demo's AdminPulse. */
export const KEY = "adminpulse-sandbox-key";

/** Connects the firm to AdminPulse under a name. */
export async function connect(page: Page, name: string): Promise<void> {
  await beginConnection(page, name);
  await giveKey(page, KEY);
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}
