/** The ways in which every story is looked at. */
export type Mode = "light" | "dark" | "forced-colors" | "rtl";

/** The one that this browser was started in. */
export function currentMode(): Mode {
  if (matchMedia("(forced-colors: active)").matches) return "forced-colors";
  if (navigator.language.startsWith("ar")) return "rtl";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
