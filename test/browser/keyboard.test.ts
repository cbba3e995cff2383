import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { keyboardOf, type Keyboard } from "./setup/keyboard.ts";
import { STUCK_MS } from "./setup/stuck.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { bar, barIsGone, barSays, SOURCE } from "./steps/bar.ts";
import { KEY } from "./steps/connect.ts";
import { inDossier } from "./steps/dossier.ts";
import { linkFields } from "./steps/link.ts";
import { BAKERY } from "./steps/linked-bakery.ts";
import { panel } from "./steps/world.ts";

let office: Office;
let desk: Desk;
let keys: Keyboard;

beforeAll(async () => {
  office = await openOffice();
  desk = await office.sitDown();
  keys = keyboardOf(desk.page);
});
afterAll(async () => office.close());

describe("the journey by keyboard alone", () => {
  stepsInOrder(() => desk.page);

  it("logs in", async () => {
    const { page } = desk;
    await keys.goTo(page.getByLabel("Gebruiker", { exact: true }));
    await keys.type("lies");
    await keys.press("Tab");
    await keys.type("demo");
    await keys.press("Enter");
    await page.getByRole("heading", { name: "Dossiers", level: 1 }).waitFor();
    await keys.expectFocus();
  });

  it("connects AdminPulse", async () => {
    const { page } = desk;
    await keys.activate(page.getByRole("link", { name: "Syncs van het kantoor" }));
    await keys.activate(page.getByRole("button", { name: "Verbinding toevoegen" }));
    const dialog = page.getByRole("dialog");
    await keys.goTo(dialog.getByRole("combobox", { name: "Administratiepakket" }));
    await keys.press("Enter");
    await page.getByRole("listbox").getByRole("option", { name: "AdminPulse" }).waitFor();
    await keys.press("ArrowDown", "Enter");
    await dialog.getByRole("combobox").filter({ hasText: "AdminPulse" }).waitFor();
    const byKey = dialog.getByRole("radio", { name: "Met een sleutel van AdminPulse" });
    await keys.goTo(dialog.getByRole("radio", { checked: true }));
    if (!(await byKey.isChecked())) await keys.press("ArrowDown");
    expect(await byKey.isChecked()).toBe(true);
    await keys.goTo(dialog.getByLabel("Naam van de verbinding"));
    await keys.type(SOURCE);
    await keys.press("Enter");
    await dialog.getByLabel("API-sleutel").waitFor();
    await keys.goTo(dialog.getByLabel("API-sleutel"));
    await keys.type(KEY);
    await keys.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("main").getByText("Verbonden", { exact: true }).waitFor();
    await keys.expectFocus();
  });

  it("links a dossier", async () => {
    const { page } = desk;
    await keys.activate(page.getByRole("link", { name: "Dossiers", exact: true }));
    await keys.activate(page.getByRole("main").getByRole("link", { name: "Peeters bakkerij" }));
    await page.getByRole("heading", { name: "Peeters bakkerij", level: 1 }).waitFor();
    await keys.expectFocus();
    await keys.activate(inDossier(page, "Dossier bewerken"));
    await keys.activate(page.getByRole("navigation", { name: "Dossier bewerken" }).getByRole("link", { name: "Sync" }));
    await keys.activate(page.getByRole("button", { name: "Administratie sync toevoegen" }));
    const { connection, reference, externalId } = linkFields(page);
    await connection.waitFor();
    await keys.expectFocus();
    await keys.goTo(connection);
    await keys.press("Enter");
    await page.getByRole("listbox").getByRole("option", { name: SOURCE }).waitFor();
    await keys.press("Enter");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    const take = page.getByRole("button", { name: `Kies ${BAKERY}` });
    await take.waitFor();
    expect([await reference.inputValue(), await externalId.inputValue()]).toEqual(["", ""]);
    await keys.goTo(reference);
    await keys.press("ArrowDown");
    await page.getByRole("group", { name: "Beste voorstel" }).getByRole("option", { name: BAKERY }).waitFor();
    await keys.press("ArrowDown", "Shift+Delete");
    await reads(page, `${BAKERY} wordt niet meer voorgesteld.`);
    expect(await take.count()).toBe(0);
    await keys.activate(page.getByRole("button", { name: "Ongedaan maken" }));
    await keys.expectFocus();
    await take.waitFor();
    await keys.activate(take);
    await keys.expectFocus();
    await expect.poll(() => externalId.inputValue(), { timeout: STUCK_MS }).not.toBe("");
    await keys.activate(page.getByRole("button", { name: "Aanpassingen bewaren", disabled: false }));
    await page.getByRole("main").getByRole("button", { name: "Nu bijwerken" }).waitFor();
    await page.getByRole("heading", { name: BAKERY, level: 2 }).waitFor();
    await keys.expectFocus();
  });

  it("pulls by the arrows of the tab, and by those of the dossier", async () => {
    const { page } = desk;
    await keys.activate(page.getByRole("button", { name: "Nu bijwerken" }));
    await reads(page, "Bijgewerkt, niets gewijzigd");
    await keys.expectFocus();
    await keys.activate(inDossier(page, "Overzicht"));
    await keys.activate(page.getByRole("button", { name: "Boekhouding en administratie bijwerken" }));
    await page.getByText(/^Geboekt tot /).waitFor();
    await keys.expectFocus();
  });

  it("takes the data over in a template", async () => {
    const { page } = desk;
    await keys.activate(inDossier(page, "Bedrijfsparameters"));
    await keys.activate(page.getByRole("button", { name: `Gebruik de data uit ${SOURCE}` }));
    await reads(page, /^Overgenomen: \d+$/);
    await barIsGone(page);
    await keys.expectFocus();
  });

  it("changes a field by hand, and keeps it", async () => {
    const { page } = desk;
    await keys.goTo(page.getByRole("main").getByLabel("Naam", { exact: true }));
    await keys.type("Bakkerij Peeters Centrum");
    await keys.press("Tab");
    await barSays(page, 1);
    await keys.activate(page.getByRole("button", { name: "Houd de mijne" }));
    await reads(page, /^Behouden: /);
    await barIsGone(page);
    await keys.expectFocus();
  });

  it("is asked again once the source changed that field, and walks through the review", async () => {
    const { page } = desk;
    await keys.goTo(panel(page).getByLabel("Naam", { exact: true }));
    await keys.type("Bakkerij Peeters & Dochters");
    await keys.press("Enter");
    await panel(page).getByText("Gewijzigd in AdminPulse.").waitFor();
    await keys.expectFocus();
    await keys.activate(panel(page).getByRole("button", { name: "Naar komende nacht" }));
    await panel(page).getByText("De nachtelijke sync is gebeurd.").waitFor();
    await keys.expectFocus();
    await barSays(page, 1);
    await keys.activate(page.getByRole("button", { name: "Bekijk" }));
    await reads(page, /U hield de uwe op .* AdminPulse wijzigde daarna van /);
    await keys.expectFocus();
    const tick = page.getByRole("checkbox", { name: "Naam van Onderneming overnemen" });
    await keys.press("j");
    expect(await tick.evaluate((element) => element === document.activeElement)).toBe(true);
    if (!(await tick.isChecked())) await keys.press("x");
    expect(await tick.isChecked()).toBe(true);
    await keys.press("Enter");
    await reads(page, "Overgenomen: 1");
    await keys.expectFocus();
    expect(await page.getByRole("main").getByLabel("Naam", { exact: true }).inputValue()).toBe(
      "Bakkerij Peeters & Dochters",
    );
  });

  it("takes it back with a single key", async () => {
    const { page } = desk;
    await keys.press("u");
    await reads(page, "Ongedaan gemaakt.");
    await keys.expectFocus();
    expect(await page.getByRole("main").getByLabel("Naam", { exact: true }).inputValue()).toBe(
      "Bakkerij Peeters Centrum",
    );
    await keys.activate(page.getByRole("main").getByRole("button", { name: "Sluit" }));
    await bar(page).waitFor();
    await keys.expectFocus();
  });

  it("types single letters into a field, where they are letters", async () => {
    const { page } = desk;
    await keys.goTo(page.getByRole("main").getByLabel("Naam", { exact: true }));
    await keys.type("jkxu");
    expect(await page.getByRole("main").getByLabel("Naam", { exact: true }).inputValue()).toBe("jkxu");
    await bar(page).waitFor();
  });

  it("met no fault on its way", () => {
    expect(desk.complaints).toEqual({ faults: [], refusals: [] });
  });
});
