import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { REACTS } from "./setup/build-page.ts";
import { visiting } from "./setup/visit.ts";

/** Where the host's own heading stands, and what the widgets did to its body. */
const hostOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { x, y, width } = document.querySelector("h1")?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0 };
    const { paddingLeft, marginLeft, overflow } = getComputedStyle(document.body);
    return { x, y, width, paddingLeft, marginLeft, overflow };
  });

describe.each(REACTS)("in a host's page with a strict policy, under React %s", (react) => {
  const visit = visiting(react);

  it("a list opens and closes, and the page stays where it is", async () => {
    const page = await visit("tab");
    await page.getByRole("button", { name: "Administratie sync toevoegen" }).click();
    const before = await hostOf(page);
    const inline = await page.evaluate(() => document.body.getAttribute("style") ?? "");
    await page.getByRole("combobox", { name: "Verbinding" }).click();
    await page.getByRole("option", { name: "AdminPulse kantoor Gent" }).waitFor();
    expect(await hostOf(page)).toEqual(before);
    await page.keyboard.press("Enter");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    expect(await hostOf(page)).toEqual(before);
    expect(await page.evaluate(() => document.body.getAttribute("style") ?? "")).toBe(inline);
  });

  it("a dialog opens, keeps the focus and gives it back, and the page stays where it is", async () => {
    const page = await visit("tab&linked");
    const more = page.getByRole("button", { name: /Meer voor/ });
    await more.click();
    const before = await hostOf(page);
    await page.getByRole("menuitem", { name: "Ontkoppelen" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await hostOf(page)).toEqual(before);
    for (let times = 0; times < 5; times += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
    }
    await page.mouse.click(5, 400);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await hostOf(page)).toEqual(before);
  });

  it("a client is picked by typing, planned and saved", async () => {
    const page = await visit("tab");
    await page.getByRole("button", { name: "Administratie sync toevoegen" }).click();
    await page.getByRole("combobox", { name: "Referentie" }).click();
    await page.keyboard.type("bakkerij peeters");
    await page
      .getByRole("option", { name: /Bakkerij Peeters/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Aanpassingen bewaren" }).click();
    await page.getByRole("button", { name: "Nu bijwerken" }).waitFor();
  });
});
