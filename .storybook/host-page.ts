import { HOST_STYLESHEETS, withoutAddresses } from "../test/host-pages/stylesheets.ts";

/** Which stylesheet of a host stands on the page; `none`, or its name with where it was loaded: "bulma, after". */
export type HostPageChoice = string;

/** What the toolbar offers. */
export const HOST_PAGES: readonly HostPageChoice[] = [
  "none",
  ...Object.keys(HOST_STYLESHEETS).flatMap((name) => [`${name}, after`, `${name}, before`]),
];

async function fill(style: HTMLStyleElement, load: () => Promise<{ readonly default: string }>): Promise<void> {
  style.textContent = withoutAddresses((await load()).default);
}

/** Puts a host's stylesheet on the page, before ours or after it; the answer takes it off again. */
export function wearHostPage(choice: HostPageChoice): () => void {
  const [name = "", place = "after"] = choice.split(", ");
  const load = HOST_STYLESHEETS[name];
  if (load === undefined) return () => undefined;
  const style = document.createElement("style");
  style.dataset["hostPage"] = choice;
  if (place === "before") document.head.prepend(style);
  else document.head.append(style);
  void fill(style, load);
  return () => style.remove();
}
