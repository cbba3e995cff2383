import { Root } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect } from "storybook/test";
import { contrastOf } from "../testing/contrast.ts";

/** Foreground, ground, and the least that WCAG asks: 4.5 for text, 3 for the borders of controls. */
const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ["text", "surface", 4.5],
  ["text", "raised", 4.5],
  ["text", "selected", 4.5],
  ["muted", "surface", 4.5],
  ["muted", "raised", 4.5],
  ["muted", "selected", 4.5],
  ["accent", "surface", 4.5],
  ["on-accent", "accent", 4.5],
  ["bar-text", "bar", 4.5],
  ["bar-muted", "bar", 4.5],
  ["bar", "bar-text", 4.5],
  ["ok", "surface", 4.5],
  ["danger", "surface", 4.5],
  ["info", "surface", 4.5],
  ["text", "added", 4.5],
  ["text", "removed", 4.5],
  ["control", "surface", 3],
];

function Swatches(): ReactElement {
  return (
    <Root data-part="swatches">
      {PAIRS.map(([front, ground, least]) => (
        <div key={`${front} ${ground}`} className="swatch" data-front={front} data-ground={ground}>
          {front} / {ground}, {least}
        </div>
      ))}
    </Root>
  );
}

const meta: Meta<typeof Swatches> = { title: "Foundation/Contrast", component: Swatches };

export default meta;

/** Every pair of the theme, measured in the colours that the browser paints. */
export const Pairs: StoryObj<typeof meta> = {
  // Borders of controls stand here as text, which asks for more than a border needs.
  parameters: { a11y: { config: { rules: [{ id: "color-contrast", enabled: false }] } } },
  play: async ({ canvasElement }) => {
    const swatches = [...canvasElement.querySelectorAll<HTMLElement>(".swatch")];
    const measured = PAIRS.map(([front, ground, least], at) => {
      const swatch = swatches[at];
      if (swatch === undefined) throw new Error(`no swatch of ${front} on ${ground}`);
      swatch.style.color = `var(--_${front})`;
      swatch.style.background = `var(--_${ground})`;
      const style = getComputedStyle(swatch);
      return { pair: `${front} on ${ground}`, contrast: contrastOf(style.color, style.backgroundColor), least };
    });
    await expect(measured.filter(({ contrast, least }) => contrast < least)).toEqual([]);
  },
};
