import { MOVED } from "../world/bakery.data.ts";
import type { Scenario } from "../scenario.ts";

const HOUR = 3_600_000;

/** The night brings a change, and the morning decides on it. */
export const nightlyChange: Scenario = {
  name: "nightly-change",
  about:
    "Nobody did anything, and in the morning the template differs. The user looks, leaves one line, takes the other.",
  // The page is left open and unseen for hours: asking every hour is enough for a scene.
  beginning: { linked: true, poll: { hiddenMs: HOUR } },
  moments: [
    {
      by: "user",
      says: "Goes home. The page stays open, and asks seldom.",
      happen: ({ page }) => page.set({ visible: false }),
    },
    {
      by: "package",
      says: "The bakery moved and has another phone number. The nightly run finds it.",
      after: 16 * HOUR,
      happen: ({ office }) => {
        office.startRun("nightly");
        office.finish({ ...MOVED, phone: "09 111 22 44" });
      },
    },
    {
      by: "user",
      says: "Is back in the morning. The bar is there; nothing in the template has changed.",
      after: 7 * HOUR,
      happen: ({ page }) => page.set({ visible: true }),
    },
    {
      by: "user",
      says: "Looks at the differences one by one.",
      happen: ({ hand }) => hand.press("[data-part=bar-line] button[aria-expanded=false]"),
    },
    {
      by: "user",
      says: "Keeps the phone number. The button counts along.",
      happen: ({ hand }) => hand.press("[data-part=review-group]:last-child [data-row-keep]"),
    },
    {
      by: "user",
      says: "Takes the rest over. What was kept stays quiet until the package changes it again.",
      happen: ({ hand }) => hand.press("[data-part=review-footer] [data-take]"),
    },
  ],
};
