import type { Page } from "playwright";

/** Begins a connection to AdminPulse in one of the two ways that it can be made. */
async function begin(page: Page, name: string, way: string): Promise<void> {
  await page.getByRole("link", { name: "Syncs van het kantoor" }).click();
  await page.getByRole("button", { name: "Verbinding toevoegen" }).click();
  const dialog = page.getByRole("dialog", { name: "Nieuwe verbinding" });
  await dialog.getByRole("combobox", { name: "Administratiepakket" }).click();
  await page.getByRole("listbox").getByRole("option", { name: "AdminPulse" }).click();
  await dialog.getByRole("radio", { name: way }).check();
  await dialog.getByLabel("Naam van de verbinding").fill(name);
}

/** Begins a connection by key, which is asked for next. */
export async function beginConnection(page: Page, name: string): Promise<void> {
  await begin(page, name, "Met een sleutel van AdminPulse");
  await page.getByRole("dialog").getByRole("button", { name: "Verder" }).click();
  await page.getByRole("dialog", { name: `${name} verbinden` }).waitFor();
}

/** Connects the firm by the login of AdminPulse: there, and back. */
export async function connectByLogin(page: Page, name: string): Promise<void> {
  await begin(page, name, "Aanmelden bij AdminPulse");
  await page.getByRole("dialog").getByRole("button", { name: "Aanmelden bij AdminPulse" }).click();
  await page.getByRole("heading", { name: "Aanmelden bij AdminPulse (zandbak)" }).waitFor();
  await page.getByLabel("Gebruikersnaam").fill("els.vermeiren");
  await page.getByLabel("Wachtwoord").fill("zandbak");
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await page.getByRole("heading", { name: "Syncs", level: 1 }).waitFor();
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
