import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { lookAround, type Findings } from "./checks/stop.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { takePicture } from "./setup/picture.ts";
import { SOURCE } from "./steps/bar.ts";
import { beginConnection, giveKey, KEY } from "./steps/connect.ts";
import { inDossier, openSyncTab } from "./steps/dossier.ts";
import { linkFields, saveLink } from "./steps/link.ts";
import { chooseClient, BAKERY } from "./steps/linked-bakery.ts";
import { logIn } from "./steps/login.ts";
import { haveDay } from "./steps/world.ts";

let office: Office;
let desk: Desk;
const findings: Findings = [];

beforeAll(async () => {
  office = await openOffice();
  desk = await office.sitDown();
});
afterAll(async () => office.close());

describe("what goes wrong, as an accountant meets it", () => {
  stepsInOrder(() => desk.page);

  it("says that a key is not accepted, and keeps what was typed", async () => {
    const { page } = desk;
    await logIn(page, "lies");
    await beginConnection(page, SOURCE);
    await giveKey(page, "wrong-key");
    const dialog = page.getByRole("dialog");
    await dialog
      .getByText(/aanvaardt .* niet/)
      .first()
      .waitFor();
    expect(await dialog.getByLabel("API-sleutel").inputValue()).toBe("wrong-key");
    await lookAround(desk, "a key that is refused", findings);
    await giveKey(page, KEY);
    await dialog.waitFor({ state: "hidden" });
  });

  it("says what is no external id, keeps what was typed, and leads back to the one of the reference", async () => {
    const { page } = desk;
    await chooseClient(page, "Peeters bakkerij", "peet bakk", BAKERY);
    const { externalId, reference, connection } = linkFields(page);
    const filled = await externalId.inputValue();
    await page.getByRole("button", { name: "Toch wijzigen" }).click();
    await reads(page, "Kijk na of dit nummer van dezelfde klant is.");
    await externalId.fill("nergens 1");
    await reads(page, "nergens 1 is geen geldig extern id.");
    expect(await externalId.inputValue()).toBe("nergens 1");
    expect(await connection.innerText()).toBe(SOURCE);
    await lookAround(desk, "an external id that is none", findings);
    await page.getByRole("button", { name: `Terug naar ${filled}` }).click();
    await page.getByRole("button", { name: "Aanpassingen bewaren", disabled: false }).waitFor();
    expect(await externalId.inputValue()).toBe(filled);
    expect(await reference.inputValue()).toBe(BAKERY);
  });

  it("refuses a plan that went stale, keeps the form, and shows what would happen now", async () => {
    const { page } = desk;
    const id = await linkFields(page).externalId.inputValue();
    await office.behindTheScenes({ do: "rename", uniqueIdentifier: id, name: "Bakkerij Peeters-Maes" });
    await page.getByRole("button", { name: "Aanpassingen bewaren" }).click();
    await reads(page, "De gegevens zijn intussen gewijzigd");
    await reads(page, "De naam van dit dossier wordt Bakkerij Peeters-Maes (nu: Peeters bakkerij)");
    const fields = linkFields(page);
    expect(await fields.externalId.inputValue()).toBe(id);
    expect(await fields.connection.innerText()).toBe(SOURCE);
    await lookAround(desk, "a stale plan", findings);
    await saveLink(page);
    await page.getByRole("heading", { name: "Bakkerij Peeters-Maes", level: 2 }).waitFor();
  });

  it("stops the arrows of the tab where the package's server is silent; cause and way out stand there", async () => {
    const { page } = desk;
    await haveDay(page, "Server antwoordt niet");
    await page.getByRole("button", { name: "Nu bijwerken" }).click();
    await page
      .getByRole("main")
      .getByRole("button", { name: /Bezig, \d+ s/ })
      .waitFor();
    await reads(page, "gaf op tijd geen antwoord");
    await reads(page, /Uw gegevens van .* blijven staan\./);
    await page.getByRole("button", { name: "Nu bijwerken" }).waitFor();
    await lookAround(desk, "a silent server in the tab", findings);
    await takePicture(page, "silent");
  });

  it("tells the same at the arrows of the dossier, and its way out works once the server is back", async () => {
    const { page } = desk;
    await inDossier(page, "Overzicht").click();
    await reads(page, "gaf op tijd geen antwoord");
    await lookAround(desk, "a silent server in the dossier", findings);
    await haveDay(page, "Alles werkt");
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await reads(page, "Bijgewerkt, niets gewijzigd");
  });

  it("leads an administrator to the connection whose key has expired, and goes on with a new one", async () => {
    const { page } = desk;
    await haveDay(page, "Sleutel vervallen");
    await page.getByRole("button", { name: "Boekhouding en administratie bijwerken" }).click();
    await page.getByRole("button", { name: "Verbindingen openen" }).click();
    await page.getByRole("heading", { name: "Syncs", level: 1 }).waitFor();
    await reads(page, "Werkt niet");
    await lookAround(desk, "a broken connection", findings);
    await haveDay(page, "Alles werkt");
    await page.getByRole("button", { name: "Nieuwe sleutel geven" }).click();
    await giveKey(page, KEY);
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.getByRole("main").getByText("Verbonden", { exact: true }).waitFor();
  });

  it("lets who may only read look, and change nothing", async () => {
    const reader = await office.sitDown();
    await logIn(reader.page, "ria");
    await reader.page.getByRole("main").getByRole("link", { name: "Bakkerij Peeters-Maes" }).click();
    await openSyncTab(reader.page);
    await reads(reader.page, BAKERY);
    expect(
      await reader.page
        .getByRole("main")
        .getByRole("button", { name: /bijwerken|toevoegen|bewaren/ })
        .count(),
    ).toBe(0);
    await lookAround(reader, "the tab of a reader", findings);
    await reader.context.close();
  });

  it("found at every stop no fault, nothing that is wider than its window, and no rule of accessibility broken", () => {
    expect(findings).toEqual([]);
  });
});
