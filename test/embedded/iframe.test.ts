import { describe, expect, it } from "vitest";
import { REACTS } from "./setup/build-page.ts";
import { visiting } from "./setup/visit.ts";

describe.each(REACTS)("in an iframe, with React %s within it", (react) => {
  const visit = visiting(react);

  it("a dossier is linked, and the frame is as high as what stands in it", async () => {
    const page = await visit("framed");
    const frame = page.locator("iframe");
    const within = frame.contentFrame();
    const hidden = (): Promise<number> =>
      within.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
    await within.getByRole("button", { name: "Administratie sync toevoegen" }).click();
    await within.getByRole("combobox", { name: "Referentie" }).click();
    await page.keyboard.type("bakkerij peeters");
    await within.getByRole("option", { name: /^Bakkerij Peeters 0/ }).click();
    await within.getByText("Bij het bewaren").waitFor();
    await expect.poll(hidden).toBe(0);
    await within.getByRole("button", { name: "Aanpassingen bewaren" }).click();
    await within.getByRole("button", { name: "Nu bijwerken" }).waitFor();
    await within.locator("#app").evaluate((app) => {
      const more = app.appendChild(document.createElement("div"));
      more.style.blockSize = "1000px";
    });
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBeGreaterThan(1000);
    await expect.poll(hidden).toBe(0);
  });
});
