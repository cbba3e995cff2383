/** Stylesheets of pages that adminsync may land in, as their makers publish them. */
export const HOST_STYLESHEETS: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  "bootstrap 5": () => import("./node_modules/bootstrap/dist/css/bootstrap.css?raw"),
  "bootstrap 3": () => import("./node_modules/bootstrap-3/dist/css/bootstrap.css?raw"),
  "tailwind 4": () => import("./node_modules/tailwindcss/preflight.css?raw"),
  "tailwind 3": () => import("./node_modules/tailwindcss-3/lib/css/preflight.css?raw"),
  bulma: () => import("./node_modules/bulma/css/bulma.css?raw"),
  "semantic-ui": () => import("./node_modules/semantic-ui-css/semantic.css?raw"),
  materialize: () => import("./node_modules/materialize-css/dist/css/materialize.css?raw"),
  foundation: () => import("./node_modules/foundation-sites/dist/css/foundation.css?raw"),
  pico: () => import("./node_modules/@picocss/pico/css/pico.css?raw"),
  "water.css": () => import("./node_modules/water.css/out/water.css?raw"),
  "reset-css": () => import("./node_modules/reset-css/reset.css?raw"),
};

/** A stylesheet's rules alone: without the fonts, images and other sheets that it would fetch from its own site. */
export function withoutAddresses(css: string): string {
  return css.replaceAll(/@import\s[^;]+;/g, "").replaceAll(/url\((?!["']?data:)[^)]*\)/g, "none");
}
