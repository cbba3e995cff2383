import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { lookAround, type Findings } from "./checks/stop.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { takePicture } from "./setup/picture.ts";
import { bar, barSays, keepMine, look, SOURCE, staysQuiet, useSource } from "./steps/bar.ts";
import { beginConnection, connectByLogin } from "./steps/connect.ts";
import { fillIn, inDossier, openDossier, openSyncTab, openTemplate, type TemplateName } from "./steps/dossier.ts";
import { linkFields, pickReference, pressPlus, saveLink } from "./steps/link.ts";
import { logIn } from "./steps/login.ts";
import { passTheNight, renameAtSource, resignAtSource, setSharesAtSource } from "./steps/world.ts";

let office: Office;
let desk: Desk;
const findings: Findings = [];
const PERIODS = ["2026", "2025"] as const;

/** Of each template one field: what was pulled into it, what the user makes of it, what the source makes of it then. */
const TEMPLATES = [
  {
    template: "Bedrijfsparameters",
    field: "Naam",
    pulled: "Bakkerij Peeters Geel",
    mine: "Bakkerij Peeters Centrum",
    change: (page: Page) => renameAtSource(page, "Bakkerij Peeters & Dochters"),
    became: "Bakkerij Peeters & Dochters",
  },
  {
    template: "Aandeelhouders/Vennoten",
    field: "Aandelen, Els Peeters",
    pulled: "310",
    mine: "305",
    change: (page: Page) => setSharesAtSource(page, "Els Peeters", 320),
    became: "320",
  },
  {
    template: "Bestuursorgaan/Zaakvoerders",
    field: "Einde, Deegwaar",
    pulled: "",
    mine: "2030-12-31",
    change: (page: Page) => resignAtSource(page, "Deegwaar"),
    became: /2026/,
  },
] as const satisfies readonly { readonly template: TemplateName; readonly [part: string]: unknown }[];

beforeAll(async () => {
  office = await openOffice();
  desk = await office.sitDown();
});
afterAll(async () => office.close());

describe("the journey of an accountant, as the help article tells it", () => {
  stepsInOrder(() => desk.page);

  it("logs in at the host", async () => {
    await lookAround(desk, "the login", findings);
    await logIn(desk.page, "lies");
    await lookAround(desk, "the list of dossiers", findings);
  });

  it("connects AdminPulse for the firm, once: to its login, and back", async () => {
    const { page } = desk;
    await beginConnection(page, "AdminPulse Aalst");
    await lookAround(desk, "the key of a connection", findings);
    await page.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click();
    await reads(page, "Nog nodig, van u");
    await connectByLogin(page, SOURCE);
    await page.getByRole("main").getByText("Verbonden", { exact: true }).waitFor();
    await lookAround(desk, "the firm's connections", findings);
  });

  it("offers at the plus of the tab 'Sync' only connections that are connected", async () => {
    const { page } = desk;
    await openDossier(page, "Peeters bakkerij");
    await lookAround(desk, "the dossier", findings);
    await openSyncTab(page);
    await lookAround(desk, "the empty tab", findings);
    await pressPlus(page);
    const { connection } = linkFields(page);
    await connection.click();
    expect(await page.getByRole("listbox").getByRole("option").allInnerTexts()).toEqual([SOURCE]);
    await page.getByRole("listbox").getByRole("option", { name: SOURCE }).click();
  });

  it("proposes the client that is meant, with why, side by side with the dossier, and chooses nobody", async () => {
    const { page } = desk;
    await page.getByRole("button", { name: "Kies Bakkerij Peeters" }).waitFor();
    await reads(page, "zelfde ondernemingsnummer");
    await page.getByRole("main").getByRole("button", { name: "Vergelijk" }).click();
    await page.getByRole("group", { name: "Is dit dezelfde klant?" }).waitFor();
    await lookAround(desk, "the suggestion", findings);
    const { reference, externalId } = linkFields(page);
    expect([await reference.inputValue(), await externalId.inputValue()]).toEqual(["", ""]);
  });

  it("fills the external id by itself once a client is picked by name", async () => {
    const { page } = desk;
    const { externalId } = linkFields(page);
    expect(await externalId.inputValue()).toBe("");
    await pickReference(page, "peet bakk", "Bakkerij Peeters");
    await reads(page, "De naam van dit dossier wordt");
    expect(await externalId.inputValue()).not.toBe("");
    await reads(page, "Wijzigen kan een verkeerde klant binnenhalen");
  });

  it("says before it is saved that the dossier is renamed, and what is pulled", async () => {
    await reads(desk.page, "De naam van dit dossier wordt Bakkerij Peeters (nu: Peeters bakkerij)");
    await reads(desk.page, "Naam, adres, 3 aandeelhouders en 2 bestuurders worden binnengehaald.");
    await lookAround(desk, "the plan", findings);
    await takePicture(desk.page, "link");
  });

  it("renames the dossier and pulls its record with 'Aanpassingen bewaren'", async () => {
    const { page } = desk;
    await saveLink(page);
    await page.getByRole("heading", { name: "Bakkerij Peeters", level: 2 }).waitFor();
    await reads(page, "zonet");
    await lookAround(desk, "the linked tab", findings);
  });

  it("pulls what changed at the source by the arrows of the tab: administration only", async () => {
    const { page } = desk;
    await renameAtSource(page, "Bakkerij Peeters Geel");
    await page.getByRole("button", { name: "Nu bijwerken" }).click();
    await reads(page, "Bijgewerkt, met wijzigingen");
    await inDossier(page, "Overzicht").click();
    const strip = page.getByRole("region", { name: "Bijgewerkt" });
    await strip.getByText("Nog niet").waitFor();
  });

  it("pulls what changed by the arrows of the dossier: bookkeeping and administration", async () => {
    const { page } = desk;
    await setSharesAtSource(page, "Els Peeters", 310);
    await page.getByRole("button", { name: "Boekhouding en administratie bijwerken" }).click();
    await reads(page, "Bijgewerkt, met wijzigingen");
    await reads(page, /^Geboekt tot /);
    await lookAround(desk, "the dossier after its arrows", findings);
  });

  it("pulls what changed in the night, together with the bookkeeping", async () => {
    const { page } = desk;
    await resignAtSource(page, "Els Peeters");
    await passTheNight(page);
    const strip = page.getByRole("region", { name: "Bijgewerkt" });
    await strip.filter({ hasText: /Boekhouding.*04:55.*Administratie.*04:55 gelukt/s }).waitFor();
  });

  it.each(TEMPLATES.flatMap((at) => PERIODS.map((period) => ({ ...at, period }))))(
    "fills $template of $period with 'Gebruik de data uit AdminPulse', and the bar goes",
    async ({ template, period, field, pulled }) => {
      const { page } = desk;
      await openTemplate(page, template, period);
      await bar(page).waitFor();
      if (period === "2026") await lookAround(desk, `${template} with its bar`, findings);
      await useSource(page);
      expect(await page.getByRole("main").getByLabel(field, { exact: true }).inputValue()).toBe(pulled);
      await reads(page, "Alles is bewaard");
    },
  );

  describe.each(TEMPLATES)("in $template", ({ template, field, mine, change, became }) => {
    it("comes back with its bar when a field is changed by hand, in that period only", async () => {
      const { page } = desk;
      await openTemplate(page, template, "2026");
      await fillIn(page, field, mine);
      await barSays(page, 1);
      await lookAround(desk, `${template} changed by hand`, findings);
      await openTemplate(page, template, "2025");
      await staysQuiet(page);
    });

    it("stays quiet after 'Houd de mijne', also when it is opened again and after a night without news", async () => {
      const { page } = desk;
      await openTemplate(page, template, "2026");
      await keepMine(page);
      await passTheNight(page);
      await staysQuiet(page);
      expect(await page.getByRole("main").getByLabel(field, { exact: true }).inputValue()).toBe(mine);
    });

    it("comes back when the source changes that very field, and says so", async () => {
      const { page } = desk;
      await change(page);
      await passTheNight(page);
      await barSays(page, 1);
      const review = await look(page);
      await review.getByText(/U hield de uwe op .* AdminPulse wijzigde daarna van /).waitFor();
      await review.getByText(became).first().waitFor();
      await lookAround(desk, `${template} in review`, findings);
      if (template === "Aandeelhouders/Vennoten") await takePicture(page, "review", 545);
      await useSource(page);
    });
  });

  it("found at every stop no fault, nothing that is wider than its window, and no rule of accessibility broken", () => {
    expect(findings).toEqual([]);
    expect(desk.complaints).toEqual({ faults: [], refusals: [] });
  });
});
