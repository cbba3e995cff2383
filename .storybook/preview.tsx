import "@adminsync/react/styles.css";
import "@fontsource/inter/400.css";
import "@fontsource/inter/600.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { layoutFaults, WIDTHS } from "../stories/testing/layout-faults.ts";
import { Host } from "./host.tsx";

interface Choice {
  readonly value: string;
  readonly title: string;
}
type ToolbarIcon = "globe" | "mirror" | "component" | "transfer";

const toolbar = (title: string, icon: ToolbarIcon, items: readonly Choice[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { disable: true },
    options: { storySort: { order: ["Foundation", "SyncTab", "OverwriteBanner", "SyncArrows", "UI"] } },
  },
  initialGlobals: { locale: "nl-BE", theme: "host", density: "comfortable", direction: "ltr" },
  globalTypes: {
    locale: toolbar("Language", "globe", [
      { value: "nl-BE", title: "Nederlands" },
      { value: "en-BE", title: "English" },
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
  },
  decorators: [
    (Story, { globals: { locale, theme, density, direction } }) => (
      <Host globals={{ locale, theme, density, direction }}>
        <Story />
      </Host>
    ),
  ],
  // Every story that runs as a test is measured at three widths, whatever else it tests; who only looks sees nothing move.
  afterEach: async ({ canvasElement, parameters }) => {
    if (import.meta.env.MODE !== "test" || parameters["layoutFaults"] === "expected") return;
    const faults = await layoutFaults(canvasElement, WIDTHS);
    if (faults.length > 0) throw new Error(`Layout faults:\n${faults.join("\n")}`);
  },
};

export default preview;
