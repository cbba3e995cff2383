import type { Locator, Page } from "playwright";
import { keyboardOf } from "./keyboard.ts";

/** How a user does things: a journey that is told in these words can be walked by mouse and by keyboard. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Sees to it that a box is ticked, or is not. */
  tick(target: Locator, ticked: boolean): Promise<void>;
  /** Types over what a field holds, and leaves it. */
  fill(target: Locator, text: string): Promise<void>;
}

export function mouseOf(): Hand {
  return {
    press: (target) => target.click(),
    tick: (target, ticked) => target.setChecked(ticked),
    fill: async (target, text) => {
      await target.fill(text);
      await target.blur();
    },
  };
}

/** No mouse at all. After each deed focus must be somewhere, and be seen. */
export function keysOf(page: Page): Hand {
  const keys = keyboardOf(page);
  return {
    press: async (target) => {
      await keys.activate(target);
      await keys.expectFocus();
    },
    tick: async (target, ticked) => {
      await keys.goTo(target);
      if ((await target.isChecked()) !== ticked) await keys.press("Space");
    },
    fill: async (target, text) => {
      await keys.goTo(target);
      await keys.type(text);
      await keys.press("Tab");
    },
  };
}
