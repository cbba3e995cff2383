import type { Density } from "@adminsync/react";

/** The ten documented tokens, and the two radii. */
export const TOKENS = [
  "--as-surface",
  "--as-text",
  "--as-line",
  "--as-accent",
  "--as-on-accent",
  "--as-bar",
  "--as-bar-text",
  "--as-ok",
  "--as-danger",
  "--as-info",
] as const;
export type Token = (typeof TOKENS)[number];

/** A look, as a host would write it. */
export interface Preset {
  readonly name: string;
  readonly density: Density;
  readonly colours: Readonly<Record<Token, string>>;
  /** Other custom properties. */
  readonly more: Readonly<Record<string, string>>;
}

const DEFAULT: Readonly<Record<Token, string>> = {
  "--as-surface": "#ffffff",
  "--as-text": "#17211d",
  "--as-line": "#d9dedb",
  "--as-accent": "#0b6b50",
  "--as-on-accent": "#ffffff",
  "--as-bar": "#fff5cc",
  "--as-bar-text": "#3a2c00",
  "--as-ok": "#1b7a3d",
  "--as-danger": "#b3261e",
  "--as-info": "#1f5fa8",
};

export const PRESETS: readonly Preset[] = [
  { name: "Default", density: "comfortable", colours: DEFAULT, more: {} },
  { name: "Compact", density: "compact", colours: DEFAULT, more: { "--as-radius": "3px", "--as-radius-panel": "4px" } },
  {
    // How far ten colours and two radii go: a dark ledger with brass.
    name: "Ledger",
    density: "comfortable",
    colours: {
      "--as-surface": "#101b2d",
      "--as-text": "#f2ecdd",
      "--as-line": "#3a4a63",
      "--as-accent": "#e3b862",
      "--as-on-accent": "#2a1c00",
      "--as-bar": "#5b2333",
      "--as-bar-text": "#ffe9dc",
      "--as-ok": "#83d6a2",
      "--as-danger": "#ff9f91",
      "--as-info": "#9cc8ff",
    },
    more: { "--as-radius": "0px", "--as-radius-panel": "0px" },
  },
];
