import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { lookAround, type Findings } from "./checks/stop.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { connect } from "./steps/connect.ts";
import { logIn } from "./steps/login.ts";

let office: Office;
let bram: Desk;
const findings: Findings = [];

const main = (): Locator => bram.page.getByRole("main");
const list = (): Locator => main().getByRole("list", { name: "Dossiers met hun voorstel" });
const line = (dossier: string): Locator =>
  list()
    .getByRole("listitem")
    .filter({ has: bram.page.getByText(dossier, { exact: true }) });
const section = (name: string): Locator => main().getByRole("group", { name: "Toon" }).getByRole("button", { name });
const linkButton = (): Locator => main().getByRole("button", { name: /^\d+ dossiers? koppelen$/ });
const countOf = async (button: Locator): Promise<number> => Number.parseInt((await button.innerText()).trim(), 10);

async function namesInTheHost(page: Page): Promise<readonly string[]> {
  await page.getByRole("link", { name: "Dossiers", exact: true }).click();
  await page.getByRole("heading", { name: "Dossiers", level: 1 }).waitFor();
  // The heading stands there before the list has come.
  const links = page.getByRole("main").getByRole("table").getByRole("link");
  await links.first().waitFor();
  return links.allInnerTexts();
}

async function openBulk(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Dossiers koppelen" }).click();
  await section("Zeker").or(section("Na te kijken")).first().waitFor();
}

beforeAll(async () => {
  office = await openOffice();
  bram = await office.sitDown();
  await logIn(bram.page, "bram");
  await connect(bram.page, "AdminPulse");
});
afterAll(async () => office.close());

describe("a firm that begins links the dossiers of its spreadsheet at once", () => {
  stepsInOrder(() => bram.page);

  it("sees a client beside each dossier, the certain ones ticked, and nothing linked yet", async () => {
    await openBulk(bram.page);
    await section("Zeker").click();
    await line("LAMBRECHT TECHNICS B.V.B.A.").waitFor();
    const tick = line("LAMBRECHT TECHNICS B.V.B.A.").getByRole("checkbox");
    expect(await tick.isChecked()).toBe(true);
    await line("LAMBRECHT TECHNICS B.V.B.A.").getByText("zelfde ondernemingsnummer").waitFor();
    expect(await countOf(linkButton())).toBeGreaterThanOrEqual(20);
    await lookAround(bram, "suggestions for a whole firm", findings);
  });

  it("settles the clash of two dossiers that want one client", async () => {
    await section("Botsing").click();
    const [first, second] = [line("BVBA BAKKERIJ PEETERS"), line("Bakkerij Peeters (oud)")];
    await first.getByText(/Ook dossier Bakkerij Peeters \(oud\) wil deze klant/).waitFor();
    expect(await second.getByRole("checkbox").isChecked()).toBe(false);
    const before = await countOf(linkButton());
    await first.getByRole("checkbox").check();
    await expect.poll(() => countOf(linkButton())).toBe(before + 1);
    await lookAround(bram, "a clash", findings);
  });

  it("says of a dossier that no client fits, which is remembered", async () => {
    await section("Geen voorstel").click();
    await line("XANTIPPA JUWELEN")
      .getByRole("button", { name: /^Mogelijkheden/ })
      .click();
    await lookAround(bram, "what else may fit", findings);
    await line("XANTIPPA JUWELEN").getByRole("button", { name: "Geen klant past" }).click();
    await section("Geen past").waitFor();
    await bram.page.reload();
    await section("Geen past").click();
    await line("XANTIPPA JUWELEN").waitFor();
  });

  it("links what is ticked, and takes the whole of it back, names too", async () => {
    await section("Botsing").click();
    await line("BVBA BAKKERIJ PEETERS").getByRole("checkbox").check();
    const wanted = await countOf(linkButton());
    await linkButton().click();
    // Not while it counts: "3 van 28 dossiers gekoppeld".
    await reads(bram.page, new RegExp(`^${wanted} dossiers gekoppeld`));
    await lookAround(bram, "linked in bulk", findings);
    await main().getByRole("button", { name: "Alles ongedaan maken" }).click();
    await reads(bram.page, "Alles is teruggedraaid, ook de namen.");
    expect(await namesInTheHost(bram.page)).toContain("LAMBRECHT TECHNICS B.V.B.A.");
  });

  it("stops half-way when told to, and goes on where it stopped: the dossiers bear their clients' names", async () => {
    await openBulk(bram.page);
    // What was taken back was decided on before: it is ticked by nobody but the user, all of it at once.
    expect(await countOf(linkButton())).toBe(0);
    await section("Al eerder beslist").click();
    await main()
      .getByRole("checkbox", { name: /^Alle \d+ zekere aanvinken$/ })
      .check();
    const wanted = await countOf(linkButton());
    expect(wanted).toBeGreaterThanOrEqual(20);
    let asked = 0;
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let tell = (): void => {};
    const theFifth = new Promise<void>((resolve) => (tell = resolve));
    await bram.page.route(/\/dossiers\/[^/]+\/link$/, async (route) => {
      if (route.request().method() === "PUT" && ++asked === 5) {
        tell();
        await held;
      }
      await route.continue();
    });
    await linkButton().click();
    await theFifth;
    await main().getByRole("button", { name: "Stoppen" }).click();
    letGo();
    await reads(bram.page, new RegExp(`^Gestopt na \\d+ van ${wanted} dossiers$`));
    await lookAround(bram, "linking stopped half-way", findings);
    await main().getByRole("button", { name: "Verdergaan" }).click();
    await reads(bram.page, new RegExp(`^${wanted} dossiers gekoppeld`));
    const names = await namesInTheHost(bram.page);
    expect(names).toContain("Lambrecht Technics");
    expect(names).not.toContain("LAMBRECHT TECHNICS B.V.B.A.");
    expect(names).toContain("XANTIPPA JUWELEN");
  });
});

describe("a bulk of links", () => {
  stepsInOrder(() => bram.page);

  it("is taken back as a whole, names too, by keyboard", async () => {
    await openBulk(bram.page);
    await section("Na te kijken").or(section("Geen voorstel")).first().click();
    const open = list().getByRole("listitem").first();
    const name = await open.locator("[data-part=strong]").first().innerText();
    await open.getByRole("button", { name: /^Mogelijkheden/ }).focus();
    await bram.page.keyboard.press("Enter");
    const choose = open.getByRole("button", { name: "Kies deze" }).first();
    await choose.focus();
    await bram.page.keyboard.press("Space");
    await main().getByRole("button", { name: "1 dossier koppelen" }).focus();
    await bram.page.keyboard.press("Enter");
    await reads(bram.page, /^1 dossier gekoppeld$/);
    await main().getByRole("button", { name: "Alles ongedaan maken" }).focus();
    await bram.page.keyboard.press("Enter");
    await reads(bram.page, "Alles is teruggedraaid, ook de namen.");
    expect(await bram.page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await namesInTheHost(bram.page)).toContain(name);
  });

  it("broke no rule on its way", () => {
    expect(findings).toEqual([]);
  });
});
