import { MOVED } from "../world/bakery.data.ts";
import type { Scenario } from "../scenario.ts";

/** A server at a client's office doesn't answer; later it does. */
export const stalled: Scenario = {
  name: "stalled",
  about: "Where other products turn for ever, a run ends: it says that the package kept silent, and what to do.",
  beginning: { linked: true },
  moments: [
    {
      by: "user",
      says: "Presses the arrows.",
      happen: ({ hand }) => hand.press("[data-part=sync-tab] [data-part=sync-arrows] button"),
    },
    {
      by: "server",
      says: "Takes the run up and asks the package.",
      after: 1000,
      happen: ({ office, clock }) => office.change({ kind: "start", at: clock.now() }),
    },
    { by: "package", says: "Keeps silent. The seconds count, the user may stop it.", after: 28_000 },
    {
      by: "server",
      says: "Has waited long enough: the run ends as stalled, with its cause.",
      after: 20_000,
      happen: ({ office, clock }) =>
        office.change({
          kind: "stall",
          at: clock.now(),
          cause: { code: "PACKAGE_SILENT", correlationId: "b2d4-77aa" },
        }),
    },
    { by: "time", says: "The notice says which data stay, and offers to try again.", after: 6000 },
    {
      by: "user",
      says: "Tries again an hour later.",
      after: 3_600_000,
      happen: ({ hand }) => hand.press("[data-part=sync-tab] [data-part=notice] [data-part=button]"),
    },
    {
      by: "package",
      says: "Answers, with a new address.",
      after: 3000,
      happen: ({ office }) => office.finish(MOVED),
    },
    { by: "time", says: "The address differs from the template: the bar appears.", after: 5000 },
  ],
};
