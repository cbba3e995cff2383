// Takes the pictures of the stories and of the documentation anew: `npm run pictures`. Look at what changed in git before you keep it.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./test/find-chromium.ts";
import { majorOf, PICTURES, recordMajor } from "./test/pictures.ts";
import { requireNode } from "./require-node.ts";

requireNode();
const executable = await findChromium();
const major = majorOf(executable);
if (major === null) throw new Error(`${executable} doesn't tell its version`);
mkdirSync(PICTURES, { recursive: true });
recordMajor(major);
const pictures = (): readonly string[] => readdirSync(PICTURES).filter((file) => file.endsWith(".png"));
// A story that is pictured no more leaves nothing behind.
for (const file of pictures()) rmSync(join(PICTURES, file));
const env = { ...process.env, CHROMIUM: executable, ADMINSYNC_BROWSER: "1", ADMINSYNC_PICTURES: "take" };
const args = ["run", "--update", "--project", "light", "--project", "dark"];
const done = spawnSync("vitest", args, { stdio: "inherit", shell: process.platform === "win32", env });
const bytes = pictures().reduce((sum, file) => sum + statSync(join(PICTURES, file)).size, 0);
process.stdout.write(`\n${pictures().length} pictures, ${Math.round(bytes / 1024)} kB, Chromium ${major}\n`);
const journeys = spawnSync("vitest", ["run", "--project", "browser-journey"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...env, ADMINSYNC_PICTURES: "1" },
});
process.exitCode = done.status === 0 ? (journeys.status ?? 1) : (done.status ?? 1);
