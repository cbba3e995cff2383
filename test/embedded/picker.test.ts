import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { REACTS } from "./setup/build-page.ts";
import { visiting } from "./setup/visit.ts";

const field = (page: Page, name = "Referentie"): Locator => page.getByRole("combobox", { name });
const searches = (page: Page): Promise<number> =>
  page.evaluate(() => window.calls.filter((name) => name === "searchReferences").length);
const isOpen = (box: Locator): Promise<boolean> =>
  box.evaluate((input) => input.getAttribute("aria-expanded") === "true");

/** What assistive technology hears of the active row. */
const activeRow = (box: Locator): Promise<unknown> =>
  box.evaluate((input) => {
    const row = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    const list = row?.closest("[role=listbox]")?.getBoundingClientRect();
    const place = row?.getBoundingClientRect();
    return {
      at: row?.getAttribute("aria-posinset"),
      of: row?.getAttribute("aria-setsize"),
      seen: list !== undefined && place !== undefined && place.top >= list.top - 1 && place.bottom <= list.bottom + 1,
    };
  });

const active = (box: Locator): Promise<string | null | undefined> =>
  box.evaluate((input) =>
    document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-posinset"),
  );

describe.each(REACTS)("the picker in a host's page, under React %s", (react) => {
  const visit = visiting(react);

  it("knows the place of each row in the whole list, however far it was scrolled, and draws a few", async () => {
    const page = await visit("form");
    const box = field(page);
    await box.click();
    await page.getByRole("option").first().waitFor();
    await page.getByRole("listbox").hover();
    const from = Number(await active(box));
    for (let row = from; row < 41; row += 1) await page.keyboard.press("ArrowDown");
    expect(await activeRow(box)).toEqual({ at: "41", of: "4001", seen: true });
    await page.mouse.wheel(0, -5000);
    await page.waitForFunction(() => document.querySelector("[role=listbox]")?.scrollTop === 0);
    expect(await activeRow(box)).toMatchObject({ at: "41" });
    await page.keyboard.press("ArrowDown");
    expect(await activeRow(box)).toEqual({ at: "42", of: "4001", seen: true });
    expect(await page.getByRole("option").count()).toBeLessThan(30);
  });

  it("keeps a place for suggestions that come late: no row moves, and the place of each stays true", async () => {
    const page = await visit("suggested");
    const box = field(page);
    await box.click();
    const other = page.getByRole("option", { name: /^Garage Peeters 0/ });
    await other.waitFor();
    const before = await other.boundingBox();
    await page.evaluate(() => window.suggest());
    const best = page.getByRole("group", { name: "Beste voorstel" }).getByRole("option");
    await best.filter({ hasText: "zelfde ondernemingsnummer" }).waitFor();
    expect(await other.boundingBox()).toEqual(before);
    await page.keyboard.press("Escape");
    await box.click();
    await best.waitFor();
    expect(await page.getByRole("option", { name: /^Bakkerij Peeters 0/ }).count()).toBe(1);
    expect(await best.getAttribute("aria-selected")).toBe("false");
    for (let row = 0; row < 41; row += 1) await page.keyboard.press("ArrowDown");
    expect(await activeRow(box)).toEqual({ at: "41", of: "4001", seen: true });
    await page.keyboard.press("Control+Home");
    expect(await activeRow(box)).toEqual({ at: "1", of: "4001", seen: true });
    expect(await page.evaluate(() => window.picked)).toEqual([]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.picked)).toEqual(["Bakkerij Peeters"]);
  });

  it("asks the server three times at most for a fling down the list, and shows rows all the way", async () => {
    const page = await visit("form");
    await field(page).click();
    await page.getByRole("option").first().waitFor();
    await page.getByRole("listbox").hover();
    for (let tick = 0; tick < 60; tick += 1) await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => (document.querySelector("[role=listbox]")?.scrollTop ?? 0) > 2000);
    expect(await searches(page)).toBeLessThanOrEqual(3);
  });

  it("says what was found once, after 400 ms without a letter", async () => {
    const page = await visit("form");
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const watch = new MutationObserver(() => {
        for (const region of document.querySelectorAll("[role=status]")) {
          const text = region.textContent ?? "";
          if (text !== "" && text !== heard.at(-1)) heard.push(text);
        }
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await field(page).pressSequentially("bakkerij peeters", { delay: 30 });
    await page.getByRole("status").filter({ hasText: "gevonden" }).waitFor({ state: "attached" });
    const heard = await page.evaluate(() => ("heard" in window && Array.isArray(window.heard) ? window.heard : []));
    expect(heard.filter((text) => /gevonden/.test(String(text)))).toEqual(["50 referenties gevonden"]);
  });

  it("leaves Enter to the host's form unless a row is active, and Tab goes on without picking", async () => {
    const page = await visit("form");
    const box = field(page);
    await box.click();
    await box.fill("garage maes");
    await page.getByRole("option", { name: /^Garage Maes 0/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => [window.submitted, window.picked])).toEqual([0, ["Garage Maes"]]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.submitted)).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bewaren");
    expect(await isOpen(box)).toBe(false);
    expect(await box.inputValue()).toBe("Garage Maes");
  });

  it("closes its list by Escape, and only then lets the dialog around it close", async () => {
    const page = await visit("in-dialog");
    await page.getByRole("button", { name: "Open" }).click();
    const box = field(page);
    await box.click();
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await isOpen(box)).toBe(false);
    await box.click();
    await page.getByRole("option").nth(2).click();
    expect(await page.evaluate(() => window.picked)).toEqual(["Garage Peeters"]);
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.getByRole("button", { name: "Laatste" }).focus();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open");
  });

  it("stands twice on a page, each with its own list", async () => {
    const page = await visit("two");
    await field(page, "Eerste").click();
    await page.getByRole("option").nth(1).waitFor();
    // The first one's list may lie over the second field; who goes on by the keys closes it.
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.querySelectorAll("[role=listbox]").length === 1);
    expect(await isOpen(field(page, "Eerste"))).toBe(false);
    await page.getByRole("option").nth(1).click();
    expect(await field(page, "Tweede").inputValue()).toBe("Schrijnwerkerij Peeters");
    expect(await field(page, "Eerste").inputValue()).toBe("");
  });

  it("picks in a shadow root, where lists are shown in place", async () => {
    const page = await visit("shadow");
    await field(page).click();
    await page.getByRole("option", { name: /^Schrijnwerkerij Peeters 0/ }).click();
    expect(await field(page).inputValue()).toBe("Schrijnwerkerij Peeters");
    await page.getByRole("button", { name: "Keuze wissen" }).click();
    expect(await page.evaluate(() => window.picked)).toEqual(["Schrijnwerkerij Peeters", ""]);
  });

  it("keeps its hands off what an input method composes, and ends with the name of who was clicked", async () => {
    const page = await visit("form");
    const box = field(page);
    await box.click();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("Input.imeSetComposition", { text: "garage", selectionStart: 6, selectionEnd: 6 });
    await page.getByRole("option", { name: /^Garage Peeters 0/ }).waitFor();
    await page.getByRole("option", { name: /^Garage Maes 0/ }).click();
    expect(await box.inputValue()).toBe("Garage Maes");
    expect(await page.evaluate(() => window.picked)).toEqual(["Garage Maes"]);
  });

  it("picks by a tap, and not by a drag over the list", async () => {
    const page = await visit("form", { hasTouch: true, viewport: { width: 360, height: 700 } });
    await field(page).tap();
    const row = page.getByRole("option").nth(3);
    await row.waitFor();
    const { x = 0, y = 0 } = (await row.boundingBox()) ?? {};
    const protocol = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", dy: number): Promise<unknown> =>
      protocol.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: x + 40, y: y + 20 - dy }],
      });
    await touch("touchStart", 0);
    for (let dy = 15; dy <= 150; dy += 15) await touch("touchMove", dy);
    await touch("touchEnd", 150);
    await page.waitForFunction(() => (document.querySelector("[role=listbox]")?.scrollTop ?? 0) > 0);
    expect(await page.evaluate(() => window.picked)).toEqual([]);
    await page.getByRole("option", { name: /^Garage Peeters 0/ }).tap();
    expect(await page.evaluate(() => window.picked)).toEqual(["Garage Peeters"]);
  });
});
