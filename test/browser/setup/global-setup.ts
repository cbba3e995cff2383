import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { programEnd, startProgram } from "../../../packages/server/src/database/testing/run-program.ts";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/test/find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one Chromium of the run listens. */
    readonly browserAt: string;
    /** The folder of the demo's pages, built for this run. */
    readonly pages: string;
    /** The folder of a migrated embedded database with nothing in it, since making one takes seconds. */
    readonly emptyData: string;
  }
}

/** Builds the demo's pages from the packages' sources, makes a database for each demo to copy, and starts the one Chromium that all journeys share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const pages = mkdtempSync(join(tmpdir(), "adminsync-pages-"));
  const args = ["build", "--mode", "source", "--logLevel", "error", "--outDir", pages, "--emptyOutDir"];
  const shell = process.platform === "win32";
  const built = spawnSync("vite", args, { cwd: "examples/host-app", stdio: ["ignore", "inherit", "inherit"], shell });
  if (built.status !== 0) throw new Error("the demo's pages could not be built");
  const emptyData = mkdtempSync(join(tmpdir(), "adminsync-template-"));
  await programEnd(startProgram("make-template.ts", [JSON.stringify({ folder: emptyData })]));
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [...CHROMIUM_FLAGS, "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  project.provide("pages", pages);
  project.provide("emptyData", emptyData);
  project.provide("browserAt", browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const folder of [pages, emptyData]) rmSync(folder, { recursive: true, force: true });
  };
}
