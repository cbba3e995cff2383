import { MOVED } from "../world/bakery.data.ts";
import type { Scenario } from "../scenario.ts";

/** The record changes while somebody reads the differences. */
export const staleReview: Scenario = {
  name: "stale-review",
  about: "Nobody takes over what nobody has seen: where the record moves under an open review, it says so first.",
  beginning: { linked: true, template: { phone: "09 111 22 30" } },
  moments: [
    {
      by: "user",
      says: "Opens the differences.",
      happen: ({ hand }) => hand.press("[data-part=bar-line] button[aria-expanded=false]"),
    },
    {
      by: "firm",
      says: "A colleague presses the arrows in another browser, and the bakery turns out to have moved.",
      after: 8000,
      happen: ({ office }) => {
        office.startRun("on-demand");
        office.finish(MOVED);
      },
    },
    { by: "time", says: "The client hears of it. The review says that there is something new to see.", after: 16_000 },
    {
      by: "user",
      says: "Looks at it. What was chosen before is still chosen.",
      happen: ({ hand }) => hand.press("[data-part=overwrite-banner] [data-part=notice] [data-part=button]"),
    },
    {
      by: "user",
      says: "Takes over what is ticked.",
      happen: ({ hand }) => hand.press("[data-part=review-footer] [data-take]"),
    },
  ],
};
