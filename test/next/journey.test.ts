import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/test/find-chromium.ts";
import { reads } from "../browser/checks/reads.ts";
import { stepsInOrder } from "../browser/setup/in-order.ts";
import { DESK, openPage, watch, type Complaints } from "../browser/setup/watch.ts";
import { look, SOURCE, useSource } from "../browser/steps/bar.ts";
import { giveKey, KEY } from "../browser/steps/connect.ts";
import { linkFields, pickReference, pressPlus, saveLink } from "../browser/steps/link.ts";
import { startApp, type NextApp } from "./start-app.ts";

let app: NextApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: Complaints;
/** A mismatch between what was rendered on the server and in the browser is an error or a warning of the console. */
const warnings: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  context = await browser.newContext({ ...DESK, baseURL: app.url });
  complaints = await watch(context);
  context.on("console", (message) => {
    if (message.type() === "warning") warnings.push(message.text());
  });
  page = await openPage(context);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe("an app with Next's App Router", () => {
  stepsInOrder(() => page);

  it("sends who isn't logged in to the login", async () => {
    await page.goto("/");
    await page.getByLabel("Gebruiker").fill("lies");
    await page.getByLabel("Wachtwoord").fill("demo");
    await page.getByRole("button", { name: "Aanmelden" }).click();
    await page.getByRole("heading", { name: "Dossiers", level: 1 }).waitFor();
  });

  it("answers with a strict policy, and has drawn the widgets before any script runs", async () => {
    const answer = await context.request.get("/dossiers/1001");
    const policy = answer.headers()["content-security-policy"] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
    const html = await answer.text();
    expect(html).toContain("data-adminsync");
    expect(html).not.toMatch(/<[^>]+ style=/);
  });

  it("connects AdminPulse for the firm", async () => {
    await page.getByRole("link", { name: "Koppelingen van het kantoor" }).click();
    await page.getByRole("button", { name: "Verbinding toevoegen" }).click();
    const dialog = page.getByRole("dialog", { name: "Nieuwe verbinding" });
    await dialog.getByRole("combobox", { name: "Administratiepakket" }).click();
    await page.getByRole("listbox").getByRole("option", { name: "AdminPulse" }).click();
    await dialog.getByLabel("Naam van de verbinding").fill(SOURCE);
    await dialog.getByRole("button", { name: "Verder" }).click();
    await giveKey(page, KEY);
    await page.getByRole("main").getByText("Verbonden", { exact: true }).waitFor();
  });

  it("links a dossier, which is renamed", async () => {
    await page.getByRole("link", { name: "Dossiers" }).click();
    await page.getByRole("link", { name: "Peeters bakkerij" }).click();
    await pressPlus(page);
    await linkFields(page).connection.click();
    await page.getByRole("listbox").getByRole("option", { name: SOURCE }).click();
    await pickReference(page, "peet bakk", "Bakkerij Peeters");
    await reads(page, "De naam van dit dossier wordt Bakkerij Peeters (nu: Peeters bakkerij)");
    await saveLink(page);
    await page.getByRole("heading", { name: "Bakkerij Peeters", level: 1 }).waitFor();
  });

  it("shows the differences, and takes over what the package has: it is kept by the app", async () => {
    const review = await look(page);
    await review.getByText("Bakkerij Peeters").first().waitFor();
    await useSource(page);
    await expect.poll(() => page.getByLabel("Naam", { exact: true }).inputValue()).toBe("Bakkerij Peeters");
    await page.reload();
    await expect.poll(() => page.getByLabel("Naam", { exact: true }).inputValue()).toBe("Bakkerij Peeters");
    await page.getByRole("main").getByRole("button", { name: "Nu bijwerken" }).waitFor();
  });

  it("pulls again when asked, and hears of it by the stream of changes", async () => {
    await page.getByRole("button", { name: "Nu bijwerken" }).click();
    await reads(page, /^Bijgewerkt/);
  });

  it("had no error, no warning, nothing that its policy refused, and no answer that was refused", () => {
    expect(complaints).toEqual({ faults: [], refusals: [] });
    expect(warnings).toEqual([]);
  });
});
