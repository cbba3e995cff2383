import { NEXT_STEPS, ProblemNotice, Root, type Problem } from "@adminsync/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect } from "storybook/test";

const CODES = Object.keys(NEXT_STEPS).filter((code): code is Problem["code"] => Object.hasOwn(NEXT_STEPS, code));

const SITUATION = {
  source: "AdminPulse kantoor Gent",
  keptFrom: "21 november",
  externalId: "APR00412",
  example: "APR00001",
  retryIn: null,
};

const problemOf = (code: Problem["code"]): Problem => ({ code, at: null, correlationId: null, situation: SITUATION });

function Notices(): ReactElement {
  return (
    <Root data-part="errors" className="errors">
      {CODES.map((code) => (
        <ProblemNotice key={code} problem={problemOf(code)} />
      ))}
    </Root>
  );
}

const meta: Meta<typeof Notices> = { title: "Foundation/Errors", component: Notices };

export default meta;

/** What a user reads for each code: what happened, what it means for the data, what to do. */
export const EveryCode: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-part="notice"]')).toHaveLength(CODES.length);
  },
};
