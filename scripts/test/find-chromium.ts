import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const WAYS_OUT = `No Chromium was found for the tests in a browser. Any of these helps:
  - install Chromium or Google Chrome, so that it is on the PATH
  - name one: CHROMIUM=/path/to/chromium
  - fetch Playwright's own: npx playwright install chromium`;

/** What finding looks at, so that a test can hand in another machine. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly runs: (file: string) => boolean;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const THIS_MACHINE: Machine = { environment: process.env, platform: process.platform, runs: canRun };

function places({ environment, platform }: Machine): readonly string[] {
  if (platform === "darwin") return MAC;
  if (platform !== "win32") return [];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = environment[name];
    return folder === undefined ? [] : [join(folder, "Google", "Chrome", "Application", "chrome.exe")];
  });
}

/** A Chromium that stands on the machine: `$CHROMIUM`, then the PATH, then where macOS and Windows keep it. Null where there is none. */
export function lookForChromium(machine: Machine = THIS_MACHINE): string | null {
  const named = machine.environment["CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const onPath = (machine.environment["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...places(machine)].find(machine.runs) ?? null;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function install(): string | null {
  const isRoot = process.getuid?.() === 0;
  const apt = ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"];
  if (isRoot && existsSync("/usr/bin/apt-get") && run("apt-get", ["update"]) && run("apt-get", apt)) {
    return lookForChromium();
  }
  return null;
}

async function playwrightsOwn(): Promise<string | null> {
  if (!run("playwright", ["install", "chromium"])) return null;
  const { chromium } = await import("playwright");
  const file = chromium.executablePath();
  // It names the file it would have, also where that isn't there.
  return canRun(file) ? file : null;
}

/**
 * The Chromium that tests run in. Looks on the machine first; as root of a Debian it installs one, else it lets Playwright fetch its own. Fails
 * with the ways out where none of that helps.
 */
export async function findChromium(): Promise<string> {
  const found = lookForChromium() ?? install() ?? (await playwrightsOwn());
  if (found === null) throw new Error(WAYS_OUT);
  return found;
}

/** What makes pictures and measures the same on each machine; root may not sandbox. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
