import type { Locator, Page } from "playwright";

export type TemplateName = "Bedrijfsparameters" | "Aandeelhouders/Vennoten" | "Bestuursorgaan/Zaakvoerders";
export type Period = "2026" | "2025";

/** Opens a dossier from the list. */
export async function openDossier(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Dossiers", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

/** Opens the tab 'Sync' of 'Dossier bewerken' of the dossier that is open. */
export async function openSyncTab(page: Page): Promise<void> {
  await inDossier(page, "Dossier bewerken").click();
  await page.getByRole("navigation", { name: "Dossier bewerken" }).getByRole("link", { name: "Sync" }).click();
  await page.getByRole("heading", { name: "Administratie sync" }).waitFor();
}

/** Opens a template of the dossier that is open, and waits until its form stands there. */
export async function openTemplate(page: Page, template: TemplateName, period: Period): Promise<void> {
  await inDossier(page, template).click();
  await page.getByRole("heading", { name: template, level: 1 }).waitFor();
  await page.getByRole("navigation", { name: "Boekjaar" }).getByRole("link", { name: period }).click();
  await page.getByText(`boekjaar ${period}`).waitFor();
  await page.getByRole("main").getByRole("button", { name: "Bewaren" }).waitFor();
}

/** A page of the open dossier in the menu. */
export function inDossier(page: Page, name: string): Locator {
  return page.getByRole("list", { name: "In dit dossier" }).getByRole("link", { name, exact: true });
}

/** Types a value into a field of the host and leaves it, as who goes on to the next field; waits until it is saved. */
export async function fillIn(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole("main").getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
  await page.getByRole("main").getByText("Alles is bewaard").waitFor();
}
