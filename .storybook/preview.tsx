import "@adminsync/react/styles.css";
import "@fontsource/inter/400.css";
import "@fontsource/inter/600.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { measureStory } from "../stories/testing/measure-story.ts";
import { currentMode } from "../stories/testing/mode.ts";
import { pictureStory } from "../stories/testing/picture-story.ts";
import { HOST_PAGES } from "./host-page.ts";
import { Host } from "./host.tsx";

interface Choice {
  readonly value: string;
  readonly title: string;
}
type ToolbarIcon = "globe" | "mirror" | "component" | "transfer" | "ruler" | "zoom" | "browser";

const toolbar = (title: string, icon: ToolbarIcon, items: readonly Choice[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const MODE = currentMode();

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          "Start here",
          "The journey",
          "Scenarios",
          "SyncTab",
          ["For designers"],
          "SyncArrows",
          ["For designers"],
          "ReferencePicker",
          ["For designers"],
          "OverwriteBanner",
          ["For designers"],
          "ConnectionsPanel",
          ["For designers"],
          "BulkLink",
          ["For designers"],
          "Foundation",
          "UI",
        ],
      },
    },
  },
  initialGlobals: {
    locale: "nl-BE",
    theme: "host",
    density: "comfortable",
    direction: MODE === "rtl" ? "rtl" : "ltr",
    width: "all",
    zoom: "100",
    hostPage: "none",
  },
  globalTypes: {
    locale: toolbar("Language", "globe", [
      { value: "nl-BE", title: "Nederlands" },
      { value: "fr-BE", title: "Français" },
      { value: "de-BE", title: "Deutsch" },
      { value: "en-BE", title: "English" },
      { value: "pseudo", title: "Pseudo: what isn't translated or doesn't fit" },
    ]),
    theme: toolbar("Theme", "mirror", [
      { value: "host", title: "As the page" },
      { value: "light", title: "Light" },
      { value: "dark", title: "Dark" },
    ]),
    density: toolbar("Density", "component", [
      { value: "comfortable", title: "Comfortable" },
      { value: "compact", title: "Compact" },
    ]),
    direction: toolbar("Direction", "transfer", [
      { value: "ltr", title: "Left to right" },
      { value: "rtl", title: "Right to left" },
    ]),
    width: toolbar("Width", "ruler", [
      { value: "all", title: "All there is" },
      ...["320", "480", "640", "960"].map((value) => ({ value, title: `${value} px` })),
    ]),
    zoom: toolbar(
      "Zoom",
      "zoom",
      ["100", "200", "400"].map((value) => ({ value, title: `${value} %` })),
    ),
    hostPage: toolbar(
      "Host page",
      "browser",
      HOST_PAGES.map((value) => ({ value, title: value === "none" ? "No stylesheet of a host" : value })),
    ),
  },
  decorators: [
    (Story, { globals: { locale, theme, density, direction, width, zoom, hostPage } }) => (
      <Host globals={{ locale, theme, density, direction, width, zoom, hostPage }}>
        <Story />
      </Host>
    ),
  ],
  // Every story that runs as a test is measured at several widths and in four languages, whatever else it tests; who only looks sees nothing move.
  afterEach: async ({ canvasElement, parameters, id }) => {
    if (import.meta.env.MODE !== "test") return;
    await pictureStory(canvasElement, id, MODE);
    if (parameters["layoutFaults"] !== undefined || import.meta.env["ADMINSYNC_PICTURES"] === "take") return;
    const faults = await measureStory(canvasElement, MODE);
    if (faults.length > 0) throw new Error(`Layout faults:\n${faults.join("\n")}`);
  },
};

export default preview;
