/** The tabs of 'Dossier bewerken', in order. */
export const TABS = ["general", "periods", "sync", "access"] as const;
export type Tab = (typeof TABS)[number];

/** The templates of a dossier, by the ids of their bindings. */
export const TEMPLATES = ["company-details", "shareholders", "directors"] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** Newest first. */
export const PERIODS = ["2026", "2025"] as const;
export type Period = (typeof PERIODS)[number];

/** Every page of the host. */
export type Route =
  | { readonly page: "dossiers" }
  | { readonly page: "dossier"; readonly id: string }
  | { readonly page: "edit"; readonly id: string; readonly tab: Tab }
  | { readonly page: "template"; readonly id: string; readonly template: TemplateId; readonly period: Period }
  | { readonly page: "history"; readonly id: string }
  | { readonly page: "firm" }
  | { readonly page: "link-dossiers" }
  | { readonly page: "nowhere" };

const TAB_PATHS: Readonly<Record<Tab, string>> = {
  general: "algemeen",
  periods: "periodes",
  sync: "sync",
  access: "toegang",
};
const TEMPLATE_PATHS: Readonly<Record<TemplateId, string>> = {
  "company-details": "bedrijfsparameters",
  shareholders: "aandeelhouders",
  directors: "bestuursorgaan",
};

/** The address of a page. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case "dossiers":
    case "nowhere":
      return "/dossiers";
    case "dossier":
      return `/dossiers/${encodeURIComponent(route.id)}`;
    case "edit":
      return `/dossiers/${encodeURIComponent(route.id)}/bewerken/${TAB_PATHS[route.tab]}`;
    case "template":
      return `/dossiers/${encodeURIComponent(route.id)}/${TEMPLATE_PATHS[route.template]}/${route.period}`;
    case "history":
      return `/dossiers/${encodeURIComponent(route.id)}/geschiedenis`;
    case "firm":
      return "/kantoor/syncs";
    case "link-dossiers":
      return "/kantoor/koppelen";
  }
}

/** The page at an address. */
export function routeOf(pathname: string): Route {
  const [first, second, third, fourth, more] = pathname.split("/").filter((part) => part !== "");
  if (more !== undefined) return { page: "nowhere" };
  if (first === undefined) return { page: "dossiers" };
  if (first === "kantoor" && third === undefined) {
    if (second === "syncs") return { page: "firm" };
    if (second === "koppelen") return { page: "link-dossiers" };
  }
  if (first !== "dossiers") return { page: "nowhere" };
  if (second === undefined) return { page: "dossiers" };
  const id = decoded(second);
  if (third === undefined) return { page: "dossier", id };
  if (third === "bewerken") {
    const tab = TABS.find((candidate) => TAB_PATHS[candidate] === (fourth ?? "algemeen"));
    return tab === undefined ? { page: "nowhere" } : { page: "edit", id, tab };
  }
  if (third === "geschiedenis") return fourth === undefined ? { page: "history", id } : { page: "nowhere" };
  const template = TEMPLATES.find((candidate) => TEMPLATE_PATHS[candidate] === third);
  const period = PERIODS.find((candidate) => candidate === fourth);
  return template === undefined || period === undefined
    ? { page: "nowhere" }
    : { page: "template", id, template, period };
}

/** The dossier that a page is about; null where it is about none. */
export function dossierIn(route: Route): string | null {
  return "id" in route ? route.id : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
