import { BAKERY } from "../world/bakery.data.ts";
import type { Scenario } from "../scenario.ts";

/** From a dossier that nobody linked to one whose template is up to date. */
export const firstLink: Scenario = {
  name: "first-link",
  about:
    "A dossier gets its client: three fields, a plan in words, one button. The template changes only once the user says so.",
  beginning: { linked: false, template: { name: "Bakkerij Peeters", phone: "09 111 22 30" } },
  moments: [
    {
      by: "user",
      says: "Presses the plus. The firm has one connection, so it is chosen already.",
      happen: ({ hand }) => hand.press("[data-part=sync-tab][data-state=empty] button"),
    },
    {
      by: "user",
      says: "Picks the client. The external id fills itself, and the plan says what saving will do.",
      happen: ({ hand }) => hand.pick(BAKERY.name),
    },
    {
      by: "user",
      says: "Saves. The button says so, and can't be pressed twice.",
      happen: async ({ hand, office }) => {
        office.hold("links.save");
        await hand.press("[data-part=link-form] [data-part=actions] [data-variant=primary]");
      },
    },
    {
      by: "server",
      says: "Saves the link and pulls at once. The template says otherwise in two places: the yellow bar appears.",
      after: 1600,
      happen: ({ office }) => office.letGo(),
    },
    {
      by: "user",
      says: "Uses the data from the package.",
      happen: ({ hand }) => hand.press("[data-part=bar-line] [data-variant=primary]"),
    },
    {
      by: "user",
      says: "Thinks better of it: undo puts back exactly what stood there.",
      after: 3000,
      happen: ({ hand }) => hand.press("[data-part=outcome-line] [data-part=button][data-focus-next]"),
    },
  ],
};
