import * as v from "valibot";
import { createValue } from "../value.ts";

/** What a user chooses for himself; kept in his browser. */
export interface Settings {
  readonly language: "nl" | "en";
  /** `system`: as the machine is set. */
  readonly theme: "system" | "light" | "dark";
  /** Null until it was opened or folded: then it is as wide windows have room for it. */
  readonly demoOpen: boolean | null;
}

const KEY = "kolom.settings";
const stored = v.object({
  language: v.fallback(v.picklist(["nl", "en"]), "nl"),
  theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
  demoOpen: v.fallback(v.nullable(v.boolean()), null),
});

function read(): Settings {
  try {
    return v.parse(stored, JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    // A browser that keeps nothing, or what an older page kept.
    return v.parse(stored, {});
  }
}

export const settings = createValue<Settings>(read());

/** Changes what is chosen, and keeps it where the browser lets us. */
export function choose(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change });
  showTheme();
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.get()));
  } catch {
    // It holds as long as the page.
  }
}

/** Tells the style sheet which theme was chosen. */
export function showTheme(): void {
  document.documentElement.dataset["theme"] = settings.get().theme;
}
