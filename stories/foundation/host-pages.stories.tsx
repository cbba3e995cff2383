import { composeStories, type Meta, type StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect } from "storybook/test";
import { HOST_STYLESHEETS, withoutAddresses } from "../../test/host-pages/stylesheets.ts";
import * as connections from "../connections-panel/connections-panel.stories.tsx";
import * as banner from "../overwrite-banner/overwrite-banner.stories.tsx";
import * as form from "../sync-tab/link-form.stories.tsx";
import * as tab from "../sync-tab/sync-tab.stories.tsx";
import { drawnParts, redrawn } from "../testing/drawn-parts.ts";
import { layoutFaults } from "../testing/layout-faults.ts";
import { currentMode } from "../testing/mode.ts";
import { lostFocus, paleText } from "../testing/legibility.ts";

/** A page has one decoration around it, so the stories on it come without theirs. */
const { Review } = composeStories(banner, {});
const { Filled } = composeStories(form, {});
const { ServerDoesNotAnswer } = composeStories(tab, {});
const { Several } = composeStories(connections, {});

function WholePage(): ReactElement {
  return (
    <>
      <Review />
      <Filled />
      <ServerDoesNotAnswer />
      <Several />
    </>
  );
}

const meta: Meta<typeof WholePage> = {
  title: "Foundation/Host pages",
  component: WholePage,
  tags: ["!autodocs", "!dev"],
  // The stories on the page are looked at one by one elsewhere; here only what a host's stylesheet does to them counts.
  parameters: { layoutFaults: "measured by itself", a11y: { test: "off" } },
};

export default meta;

/** A page whose root font isn't 16 px says so, as the guide asks. */
const ROOT_REM: Readonly<Record<string, string>> = { "bootstrap 3": "1.6rem" };

/** Tailwind 4 puts its own in a layer. */
const layered = (name: string, css: string): string => (name === "tailwind 4" ? `@layer base {\n${css}\n}` : css);

const WIDTHS: readonly number[] = [360, 900];

type Story = StoryObj<typeof meta>;

async function faultsUnder(canvas: HTMLElement, name: string): Promise<readonly string[]> {
  const load = HOST_STYLESHEETS[name];
  if (load === undefined) throw new Error(`no stylesheet ${name}`);
  const css = layered(name, withoutAddresses((await load()).default));
  const still = document.createElement("style");
  still.textContent = "* { transition: none !important; animation: none !important }";
  document.head.append(still);
  // A narrower page, or a smaller em, makes parts stack, as they should: what is compared stands equally wide, and far from that.
  canvas.style.inlineSize = "1280px";
  const before = drawnParts(canvas);
  const faults: string[] = [];
  for (const place of ["before", "after"] as const) {
    const style = document.createElement("style");
    style.textContent = `${css}\n:root { --as-rem: ${ROOT_REM[name] ?? "1rem"} }`;
    if (place === "before") document.head.prepend(style);
    else document.head.append(style);
    canvas.style.inlineSize = "1280px";
    const found = [
      ...redrawn(before, drawnParts(canvas)),
      ...paleText(canvas),
      ...lostFocus(canvas),
      ...(await layoutFaults(canvas, WIDTHS)),
    ];
    faults.push(...found.map((fault) => `${place} ours: ${fault}`));
    style.remove();
  }
  still.remove();
  return faults;
}

/** A host's stylesheet, before ours and after it: nothing overflows or overlaps, text and focus can be seen, every part is drawn as it was. */
const survives = (name: string): Story => ({
  play: async ({ canvasElement }) => {
    // What a stylesheet moves, it moves in every mode.
    if (currentMode() === "light") await expect(await faultsUnder(canvasElement, name)).toEqual([]);
  },
});

export const Bootstrap5: Story = survives("bootstrap 5");
export const Bootstrap3: Story = survives("bootstrap 3");
export const Tailwind4: Story = survives("tailwind 4");
export const Tailwind3: Story = survives("tailwind 3");
export const Bulma: Story = survives("bulma");
export const SemanticUi: Story = survives("semantic-ui");
export const Materialize: Story = survives("materialize");
export const FoundationSites: Story = survives("foundation");
export const Pico: Story = survives("pico");
export const WaterCss: Story = survives("water.css");
export const ResetCss: Story = survives("reset-css");

/** A host that means it wins: a class of its own on a part, or the part's own properties. */
export const GiveWayToAClass: Story = {
  render: () => <Filled />,
  play: async ({ canvasElement }) => {
    // There every colour is the user's.
    if (currentMode() === "forced-colors") return;
    const button = canvasElement.querySelector('[data-part="button"]');
    if (button === null) throw new Error("no button");
    const plain = getComputedStyle(button);
    const padding = plain.paddingInlineStart;
    const height = plain.height;
    const style = document.createElement("style");
    style.textContent =
      ".mine { background: rgb(1, 2, 3); border-radius: 0; transition: none } button { padding: 3px; height: 9px } [data-part='button'] { --as-part-color: rgb(4, 5, 6) }";
    document.head.prepend(style);
    await expect(getComputedStyle(button).color).toBe("rgb(4, 5, 6)");
    button.className = "mine";
    const worn = getComputedStyle(button);
    await expect([worn.backgroundColor, worn.borderTopLeftRadius]).toEqual(["rgb(1, 2, 3)", "0px"]);
    // What the host's class doesn't speak of stays ours.
    await expect([worn.paddingInlineStart, worn.height]).toEqual([padding, height]);
    button.removeAttribute("class");
    style.remove();
  },
};
