import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Where the pictures of stories stand, beside the Chromium that took them. */
export const PICTURES: string = resolve("stories/pictures");
const RECORD = resolve(PICTURES, "chromium.json");

/** The major version of a Chromium; null where it doesn't tell. */
export function majorOf(executable: string): number | null {
  const said = spawnSync(executable, ["--version"], { encoding: "utf8" }).stdout ?? "";
  const major = /(\d+)\.\d+\.\d+\.\d+/.exec(said)?.[1];
  return major === undefined ? null : Number(major);
}

/** The major version that took the pictures; null where none were taken. */
export function recordedMajor(): number | null {
  try {
    const record: unknown = JSON.parse(readFileSync(RECORD, "utf8"));
    return typeof record === "object" && record !== null && "major" in record && typeof record.major === "number"
      ? record.major
      : null;
  } catch {
    return null;
  }
}

/** Writes down which Chromium took the pictures. */
export function recordMajor(major: number): void {
  writeFileSync(RECORD, `{ "major": ${major} }\n`);
}

/** Why the pictures can't be compared in this Chromium; null where they can. Another major draws letters and edges a little otherwise. */
export function whyNotCompared(executable: string): string | null {
  const [here, recorded] = [majorOf(executable), recordedMajor()];
  if (recorded === null) return "no pictures were taken yet: npm run pictures";
  return here === recorded ? null : `taken in Chromium ${recorded}, and this is ${here ?? "of an unknown version"}`;
}
