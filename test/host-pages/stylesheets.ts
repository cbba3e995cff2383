/** Stylesheets of pages that adminsync may land in, as their makers publish them. */
export const HOST_STYLESHEETS: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  "bootstrap 5": () => import("./node_modules/bootstrap/dist/css/bootstrap.css?inline"),
  "bootstrap 3": () => import("./node_modules/bootstrap-3/dist/css/bootstrap.css?inline"),
  "tailwind 4": () => import("./node_modules/tailwindcss/preflight.css?inline"),
  "tailwind 3": () => import("./node_modules/tailwindcss-3/lib/css/preflight.css?inline"),
  bulma: () => import("./node_modules/bulma/css/bulma.css?inline"),
  "semantic-ui": () => import("./node_modules/semantic-ui-css/semantic.css?inline"),
  materialize: () => import("./node_modules/materialize-css/dist/css/materialize.css?inline"),
  foundation: () => import("./node_modules/foundation-sites/dist/css/foundation.css?inline"),
  pico: () => import("./node_modules/@picocss/pico/css/pico.css?inline"),
  "water.css": () => import("./node_modules/water.css/out/water.css?inline"),
  "reset-css": () => import("./node_modules/reset-css/reset.css?inline"),
};
