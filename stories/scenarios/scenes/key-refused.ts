import type { Scenario } from "../scenario.ts";

/** The package refuses the firm's key, and takes the new one. */
export const keyRefused: Scenario = {
  name: "key-refused",
  about: "A run that fails says what it means for the data, and who can mend it. The way back is one button.",
  beginning: { linked: true },
  moments: [
    {
      by: "user",
      says: "Presses the arrows. They say how long they have been at it.",
      happen: ({ hand }) => hand.press("[data-part=sync-tab] [data-part=sync-arrows] button"),
    },
    {
      by: "package",
      says: "Refuses the key. The data that are there stay, and the notice says from when they are.",
      after: 2000,
      happen: ({ office, clock }) => {
        office.change({ kind: "start", at: clock.now() });
        office.change({
          kind: "fail",
          at: clock.now(),
          cause: { code: "CREDENTIALS_REJECTED", correlationId: "9f3c-21b7" },
        });
      },
    },
    { by: "time", says: "The client hears of it at its next question.", after: 2000 },
    { by: "firm", says: "Somebody who may gives a new key, at firm level.", after: 240_000 },
    {
      by: "user",
      says: "Presses the arrows again. What went wrong stays readable until there is something new to tell.",
      happen: ({ hand }) => hand.press("[data-part=sync-tab] [data-part=sync-arrows] button"),
    },
    {
      by: "server",
      says: "Pulls the record: it is as it was.",
      after: 2000,
      happen: ({ office }) => office.finish(),
    },
    { by: "time", says: "All is well, and it says so.", after: 2500 },
  ],
};
