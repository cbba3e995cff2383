import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";

const FOLDER = "docs/pictures";
/** What a page leaves empty below its last line, and how much of a long page is enough. CSS pixels. */
const FOOT = 40;
const ENOUGH = 740;

/** Whether the documentation's pictures are to be made anew: `node scripts/pictures.ts` asks for them, a test run doesn't. */
const WANTED = process.env["ADMINSYNC_PICTURES"] === "1";

/** Makes a picture of the page's middle for the documentation, light and dark; nothing where none is wanted. */
export async function takePicture(page: Page, name: string, height = ENOUGH): Promise<void> {
  if (!WANTED) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const box = await page.locator("main > article").boundingBox();
    if (box === null) throw new Error(`nothing to make a picture of: ${name}`);
    await page.mouse.move(0, 0);
    await page.screenshot({
      path: join(FOLDER, `${name}-${colorScheme}.png`),
      clip: { ...box, height: Math.min(height, box.height - FOOT) },
      fullPage: true,
    });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
