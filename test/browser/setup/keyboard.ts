import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import { STUCK_MS } from "./stuck.ts";

/** More stops than any page of the host has. */
const WAY_ROUND = 120;

/** A user who has no mouse. After each key, focus has to be somewhere, and has to be seen. */
export interface Keyboard {
  /** Presses keys, one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types over what has focus. */
  type(text: string): Promise<void>;
  /** Goes on or back, stop by stop, until something has focus. */
  goTo(target: Locator): Promise<void>;
  /** Goes to something and presses it. */
  activate(target: Locator): Promise<void>;
  /** Focus is somewhere, and can be seen there. */
  expectFocus(): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const expectFocus = async (): Promise<void> => {
    await expect.poll(() => whatFocusLacks(page), { timeout: STUCK_MS }).toBeNull();
  };
  const press: Keyboard["press"] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    await expectFocus();
  };
  const goTo: Keyboard["goTo"] = async (target) => {
    await target.first().waitFor();
    for (let stops = 0; stops < WAY_ROUND; stops += 1) {
      const way = await wayTo(target);
      if (way === null) return;
      await page.keyboard.press(way);
    }
    throw new Error(`${String(target)} was not reached by Tab`);
  };
  return {
    press,
    goTo,
    expectFocus,
    type: async (text) => {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    activate: async (target) => {
      await goTo(target);
      await expectFocus();
      await page.keyboard.press("Enter");
    },
  };
}

/** The key that leads nearer to an element; null where it has focus. */
function wayTo(target: Locator): Promise<"Tab" | "Shift+Tab" | null> {
  return target.first().evaluate((element) => {
    const at = document.activeElement;
    if (at === null || at === element || element.contains(at)) return null;
    return at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
  });
}

/** Null where focus is on something, and an outline, a shadow or the mark of a chosen option shows it; else what is wrong with it. */
async function whatFocusLacks(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "focus is nowhere";
    const isMarked = (element: Element | null): boolean => {
      if (element === null) return false;
      return ["", "::after"].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
    };
    const isChosen = at.closest("[data-highlighted], [role=menuitem]") !== null;
    // A field may be marked by its frame, a hidden radio button by its label.
    const around = [at, at.parentElement, at.nextElementSibling, at.parentElement?.parentElement ?? null];
    const name = at.getAttribute("aria-label") ?? at.textContent.slice(0, 60);
    return isChosen || around.some(isMarked) ? null : `focus can't be seen on ${at.tagName.toLowerCase()} '${name}'`;
  });
}
