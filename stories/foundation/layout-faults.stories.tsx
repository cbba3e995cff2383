import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect } from "storybook/test";
import { layoutFaults, WIDTHS } from "../testing/layout-faults.ts";

/** A layout with one fault of each kind. */
function Faulty(): ReactElement {
  return (
    <div>
      <div className="fault-wide">wider than its container</div>
      <div className="fault-clipped">cut off in the middle of what it says</div>
      <div className="fault-under">one line</div>
      <div className="fault-over">stands on the other</div>
      <button type="button" className="fault-small">
        x
      </button>
    </div>
  );
}

const meta: Meta<typeof Faulty> = {
  title: "Foundation/Layout faults",
  component: Faulty,
  tags: ["!autodocs", "!dev"],
  parameters: { layoutFaults: "expected", a11y: { test: "off" } },
};

export default meta;

/** The measure that every story passes finds what is planted here, so it can fail. */
export const AreFound: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const faults = await layoutFaults(canvasElement, WIDTHS);
    const found = (text: string): readonly string[] => faults.filter((fault) => fault.includes(text));
    await expect(found("outside its container")).not.toHaveLength(0);
    await expect(found("clips")).toHaveLength(WIDTHS.length);
    await expect(found('"one line" stands on')).toHaveLength(WIDTHS.length);
    await expect(found("is a target of")).toHaveLength(WIDTHS.length);
  },
};
