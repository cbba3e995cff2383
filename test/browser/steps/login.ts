import type { Page } from "playwright";

/** Logs in at the host. */
export async function logIn(page: Page, login: "lies" | "tom" | "ria" | "noor" | "bram"): Promise<void> {
  await page.getByLabel("Gebruiker", { exact: true }).fill(login);
  await page.getByLabel("Wachtwoord").fill("demo");
  await page.getByRole("button", { name: "Aanmelden", exact: true }).click();
  await page.getByRole("heading", { name: "Dossiers", level: 1 }).waitFor();
}
