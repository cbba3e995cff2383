import { describe, expect, it } from "vitest";
import { pathOf, routeOf, TABS, TEMPLATES, PERIODS, type Route } from "./routes.ts";

const id = "a/b 1%";
const routes: readonly Route[] = [
  { page: "dossiers" },
  { page: "firm" },
  { page: "link-dossiers" },
  { page: "dossier", id },
  { page: "history", id },
  ...TABS.map((tab) => ({ page: "edit", id, tab }) as const),
  ...TEMPLATES.flatMap((template) => PERIODS.map((period) => ({ page: "template", id, template, period }) as const)),
];

describe("the addresses of the host's pages", () => {
  it.each(routes)("lead back to the page they are made of: %o", (route) => {
    expect(routeOf(pathOf(route))).toEqual(route);
  });

  it.each(["/x", "/dossiers/1/bewerken/x", "/dossiers/1/bedrijfsparameters/1999", "/dossiers/1/x", "/kantoor"])(
    "lead nowhere where there is no page: %s",
    (path) => {
      expect(routeOf(path)).toEqual({ page: "nowhere" });
    },
  );

  it("keep an id that is not percent-encoded well", () => {
    expect(routeOf("/dossiers/%E0%A4%A")).toEqual({ page: "dossier", id: "%E0%A4%A" });
  });
});
