import type { Page } from "playwright";
import { SOURCE } from "./bar.ts";
import { connect } from "./connect.ts";
import { openDossier, openSyncTab } from "./dossier.ts";
import { linkFields, pickReference, pressPlus, saveLink } from "./link.ts";
import { logIn } from "./login.ts";

/** The client of the package that most journeys link. */
export const BAKERY = "Bakkerij Peeters";

/** Logs Lies in and connects the firm. */
export async function connectFirm(page: Page): Promise<void> {
  await logIn(page, "lies");
  await connect(page, SOURCE);
}

/** Opens the tab 'Sync' of a dossier and chooses a client of the package, up to its plan. */
export async function chooseClient(page: Page, dossier: string, typed: string, client: string): Promise<void> {
  await openDossier(page, dossier);
  await openSyncTab(page);
  await pressPlus(page);
  await linkFields(page).connection.click();
  await page.getByRole("listbox").getByRole("option", { name: SOURCE }).click();
  await pickReference(page, typed, client);
  await page.getByRole("button", { name: "Aanpassingen bewaren", disabled: false }).waitFor();
}

/** Logs Lies in, connects the firm and links the bakery. */
export async function linkBakery(page: Page): Promise<void> {
  await connectFirm(page);
  await chooseClient(page, "Peeters bakkerij", "peet bakk", BAKERY);
  await saveLink(page);
}
