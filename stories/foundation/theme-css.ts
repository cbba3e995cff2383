import { contrastOf } from "../testing/contrast.ts";
import type { Preset, Token } from "./presets.data.ts";

/** The stylesheet that a host pastes into its own. */
export function themeCss(preset: Preset): string {
  const scheme = contrastOf(preset.colours["--as-surface"], "#000000") > 10 ? "light" : "dark";
  const lines = Object.entries({ "color-scheme": scheme, ...preset.colours, ...preset.more });
  return `.my-app {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join("\n")}\n}\n`;
}

const PAIRS: readonly (readonly [front: Token, ground: Token, least: number])[] = [
  ["--as-text", "--as-surface", 4.5],
  ["--as-accent", "--as-surface", 4.5],
  ["--as-on-accent", "--as-accent", 4.5],
  ["--as-bar-text", "--as-bar", 4.5],
  ["--as-ok", "--as-surface", 4.5],
  ["--as-danger", "--as-surface", 4.5],
  ["--as-info", "--as-surface", 4.5],
];

/** A pair of colours that has to be told apart, and how well it is. */
export interface PairContrast {
  readonly pair: string;
  readonly contrast: number;
  readonly least: number;
}

/** How every pair of a look stands out, as WCAG counts it. */
export function contrasts({ colours }: Preset): readonly PairContrast[] {
  return PAIRS.map(([front, ground, least]) => ({
    pair: `${front} on ${ground}`,
    contrast: contrastOf(colours[front], colours[ground]),
    least,
  }));
}
