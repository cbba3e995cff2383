import { expect } from "vitest";
import { onTrace } from "../stories/scenarios/trace-hook.ts";
import { onPicture } from "../stories/testing/picture-hook.ts";

// Where another Chromium took the pictures, none is compared; the run counts that.
if (import.meta.env["ADMINSYNC_PICTURES"] !== "skip") {
  onPicture(async (element, name) => {
    await expect(element).toMatchScreenshot(name);
  });
}

onTrace(async (name, trace) => {
  await expect(trace).toMatchFileSnapshot(`./traces/${name}.txt`);
});
