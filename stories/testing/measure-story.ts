import { layoutFaults } from "./layout-faults.ts";
import type { Mode } from "./mode.ts";
import { speak } from "./spoken-locale.ts";

const ALL_WIDTHS: readonly number[] = [320, 768, 1280];
const NARROW: readonly number[] = [320];

/** Colours move nothing, so dark is measured no more; forced colours bring borders, right to left turns everything round. */
const WIDTHS_OF: Readonly<Record<Mode, readonly number[]>> = {
  light: ALL_WIDTHS,
  dark: [],
  "forced-colors": NARROW,
  rtl: [320, 1280],
};

/** French and German say more than Dutch, and it is narrow places where that hurts. */
const OTHER_LANGUAGES: readonly string[] = ["fr-BE", "de-BE", "en-BE"];

/** Every fault in the layout of a story that stands on the page, at each width and in each language that its mode asks for. */
export async function measureStory(canvas: HTMLElement, mode: Mode): Promise<readonly string[]> {
  const faults = [...(await layoutFaults(canvas, WIDTHS_OF[mode]))];
  if (mode !== "light") return faults;
  try {
    for (const language of OTHER_LANGUAGES) {
      speak(language);
      faults.push(...(await layoutFaults(canvas, NARROW)).map((fault) => `in ${language} ${fault}`));
    }
  } finally {
    speak(null);
  }
  return faults;
}
