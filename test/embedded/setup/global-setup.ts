import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/test/find-chromium.ts";
import { buildPage, REACTS } from "./build-page.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one Chromium of the run listens. */
    readonly embeddedBrowserAt: string;
    /** The folder that has the page once for each React. */
    readonly embeddedPages: string;
  }
}

/** Builds the host's page for each React, and starts the Chromium that all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-embedded-"));
  for (const react of REACTS) await buildPage(react, join(folder, react));
  const browser = await chromium.launchServer({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  project.provide("embeddedPages", folder);
  project.provide("embeddedBrowserAt", browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
