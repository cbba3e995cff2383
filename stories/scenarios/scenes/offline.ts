import type { Scenario } from "../scenario.ts";

/** The line goes in the middle of a run. */
export const offline: Scenario = {
  name: "offline",
  about: "The laptop loses its line while the server goes on. Nothing is lost, nothing is asked twice.",
  beginning: { linked: true },
  moments: [
    {
      by: "user",
      says: "Presses the arrows.",
      happen: ({ hand }) => hand.press("[data-part=sync-tab] [data-part=sync-arrows] button"),
    },
    {
      by: "network",
      says: "The line goes. The link stays to be read; what needs the line says so.",
      after: 1500,
      happen: ({ office, page, clock }) => {
        office.change({ kind: "start", at: clock.now() });
        office.trouble("OFFLINE");
        page.set({ online: false });
      },
    },
    {
      by: "server",
      says: "Knows nothing of that, and ends the run well.",
      after: 4000,
      happen: ({ office }) => office.finish(),
    },
    {
      by: "network",
      says: "The line is back: the client asks for the run that it followed, and tells its outcome.",
      after: 9000,
      happen: ({ office, page }) => {
        office.trouble(null);
        page.set({ online: true });
      },
    },
  ],
};
