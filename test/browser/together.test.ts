import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./checks/reads.ts";
import { lookAround, type Findings } from "./checks/stop.ts";
import { STUCK_MS } from "./setup/stuck.ts";
import { openOffice, type Desk, type Office } from "./setup/office.ts";
import { stepsInOrder } from "./setup/in-order.ts";
import { bar, barIsGone, look, useSource } from "./steps/bar.ts";
import { openTemplate } from "./steps/dossier.ts";
import { BAKERY, linkBakery } from "./steps/linked-bakery.ts";
import { logIn } from "./steps/login.ts";

let office: Office;
let lies: Desk;
let stranger: Desk;
const findings: Findings = [];
const value = (page: Page, label: string): Promise<string> =>
  page.getByRole("main").getByLabel(label, { exact: true }).inputValue();

beforeAll(async () => {
  office = await openOffice();
  [lies, stranger] = await Promise.all([office.sitDown(), office.sitDown()]);
  await linkBakery(lies.page);
});
afterAll(async () => office.close());

describe("two tabs of one user", () => {
  stepsInOrder(() => lies.page);
  let second: Page;

  it("show the same bar", async () => {
    second = await lies.openTab();
    await second.getByRole("main").getByRole("link", { name: BAKERY, exact: true }).click();
    await openTemplate(second, "Aandeelhouders/Vennoten", "2026");
    await openTemplate(lies.page, "Aandeelhouders/Vennoten", "2026");
    await Promise.all([bar(second).waitFor(), bar(lies.page).waitFor()]);
  });

  it("know in one what was decided in the other", async () => {
    await useSource(second);
    await barIsGone(lies.page);
    await expect.poll(() => value(lies.page, "Aandelen, Els Peeters"), { timeout: STUCK_MS }).toBe("300");
  });

  it("know in one that it was undone in the other", async () => {
    await second.getByRole("button", { name: "Ongedaan maken" }).click();
    await reads(second, "Ongedaan gemaakt.");
    await bar(lies.page).waitFor();
    await reads(lies.page, "Nog niemand ingevuld.");
    await second.close();
  });
});

describe("a login that ends in the middle of a review", () => {
  stepsInOrder(() => lies.page);
  it("is asked for over the page, once something is sent", async () => {
    const { page, context } = lies;
    await openTemplate(page, "Bestuursorgaan/Zaakvoerders", "2026");
    const review = await look(page);
    await review.getByRole("checkbox", { name: /van Deegwaar overnemen/ }).check();
    await review.getByRole("checkbox", { name: /van Els Peeters overnemen/ }).check();
    await review.getByRole("checkbox", { name: /van Jozef Peeters overnemen/ }).uncheck();
    await context.clearCookies();
    await page.getByRole("button", { name: "Neem 2 van 3 over" }).click();
    await page.getByRole("dialog").getByRole("heading", { name: "Aanmelden bij Kolom" }).waitFor();
    await lookAround(lies, "a login that ended", findings);
  });

  it("loses nothing that was chosen, and goes on once the user is back", async () => {
    const { page } = lies;
    await page.getByRole("dialog").getByLabel("Wachtwoord").fill("demo");
    await page.getByRole("dialog").getByRole("button", { name: "Aanmelden", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await reads(page, "Overgenomen: 2 van 3");
    await reads(page, "Alles is bewaard");
    expect(await value(page, "Functie, Deegwaar")).toBe("Gedelegeerd bestuurder");
    expect(await value(page, "Functie, Els Peeters")).toBe("Bestuurder");
    expect(await page.getByRole("main").getByLabel("Functie, Jozef Peeters").count()).toBe(0);
  });
});

describe("a user of another firm", () => {
  stepsInOrder(() => stranger.page);

  it("sees his own dossiers, and no connection", async () => {
    const { page } = stranger;
    await logIn(page, "noor");
    await reads(page, "Schrijnwerkerij Maes");
    expect(await page.getByRole("main").getByText(BAKERY).count()).toBe(0);
    await page.getByRole("link", { name: "Syncs van het kantoor" }).click();
    await reads(page, "Uw kantoor heeft nog geen verbinding met een administratiepakket.");
  });

  it("finds no dossier at the address of another firm's", async () => {
    await stranger.page.goto("/dossiers/1001");
    await reads(stranger.page, "Dit dossier bestaat niet in uw kantoor.");
    expect(await stranger.page.getByText(BAKERY).count()).toBe(0);
    await lookAround(stranger, "another firm's dossier", findings);
  });
});

it("found at every stop no fault, nothing that is wider than its window, and no rule of accessibility broken", () => {
  expect(findings).toEqual([]);
});
