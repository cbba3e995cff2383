import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { lookAround, type Findings } from "./checks/stop.ts";
import { STUCK_MS } from "./setup/stuck.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { bar, barIsGone, barSays, useSource } from "./steps/bar.ts";
import { fillIn, inDossier, openSyncTab, openTemplate } from "./steps/dossier.ts";
import { BAKERY, chooseClient, connectFirm } from "./steps/linked-bakery.ts";
import { saveLink } from "./steps/link.ts";
import { logIn } from "./steps/login.ts";
import { renameAtSource } from "./steps/world.ts";

let office: Office;
let lies: Desk;
let tom: Desk;
const findings: Findings = [];
const value = (page: Page, label: string): Promise<string> =>
  page.getByRole("main").getByLabel(label, { exact: true }).inputValue();

beforeAll(async () => {
  office = await openOffice();
  [lies, tom] = await Promise.all([office.sitDown(), office.sitDown()]);
  await connectFirm(lies.page);
});
afterAll(async () => office.close());

describe("two users before one dossier, each in a browser of his own", () => {
  stepsInOrder(() => tom.page);

  it("show a link and the dossier's new name to who has it open, without his doing anything", async () => {
    await logIn(tom.page, "tom");
    await tom.page.getByRole("main").getByRole("link", { name: "Peeters bakkerij" }).click();
    await openSyncTab(tom.page);
    await tom.page.getByRole("button", { name: "Administratie sync toevoegen" }).waitFor();
    await chooseClient(lies.page, "Peeters bakkerij", "peet bakk", BAKERY);
    await saveLink(lies.page);
    await tom.page.getByRole("main").getByRole("button", { name: "Nu bijwerken" }).waitFor();
    await tom.page.getByRole("heading", { name: BAKERY, level: 2 }).waitFor();
  });

  it("show the outcome of a sync that the other started", async () => {
    await inDossier(tom.page, "Overzicht").click();
    await tom.page.getByRole("button", { name: "Boekhouding en administratie bijwerken" }).waitFor();
    await renameAtSource(lies.page, "Bakkerij Peeters Geel");
    await lies.page.getByRole("button", { name: "Nu bijwerken" }).click();
    await reads(lies.page, "Bijgewerkt, met wijzigingen");
    await reads(tom.page, "Bijgewerkt, met wijzigingen");
  });

  it("fill the template for both where one takes the data over: the other's bar goes, his fields are filled", async () => {
    await openTemplate(lies.page, "Bedrijfsparameters", "2026");
    await openTemplate(tom.page, "Bedrijfsparameters", "2026");
    await bar(tom.page).waitFor();
    await useSource(lies.page);
    await barIsGone(tom.page);
    await expect.poll(() => value(tom.page, "Naam"), { timeout: STUCK_MS }).toBe("Bakkerij Peeters Geel");
  });

  it("let neither overwrite what the other filled in meanwhile: the later one is asked", async () => {
    await tom.page.getByRole("main").getByLabel("Telefoon", { exact: true }).fill("014 00 00 01");
    await fillIn(lies.page, "Telefoon", "014 00 00 02");
    await tom.page.getByRole("main").getByLabel("Telefoon", { exact: true }).blur();
    await reads(tom.page, "Iemand anders wijzigde dit sjabloon terwijl u eraan werkte.");
    expect(await value(tom.page, "Telefoon")).toBe("014 00 00 01");
    await lookAround(tom, "a template that two changed", findings);
    await tom.page.getByRole("button", { name: "Bewaar de mijne" }).click();
    await reads(tom.page, "Alles is bewaard");
    await barSays(tom.page, 1);
  });
});

it("found at every stop no fault, nothing that is wider than its window, and no rule of accessibility broken", () => {
  expect(findings).toEqual([]);
});
