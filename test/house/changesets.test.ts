import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as v from "valibot";

const packageSchema = v.object({ name: v.string(), private: v.optional(v.boolean(), false) });
const configSchema = v.object({ fixed: v.array(v.array(v.string())) });

const published = readdirSync("packages")
  .map((folder) => v.parse(packageSchema, JSON.parse(readFileSync(join("packages", folder, "package.json"), "utf8"))))
  .filter((one) => !one.private)
  .map(({ name }) => name);

/** Package and size of each line between the two rules, and the sentence below them. */
function readChangeset(text: string): { readonly bumps: readonly (readonly string[])[]; readonly told: string } {
  const [, head = "", told = ""] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const bumps = head
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(":").map((part) => part.trim().replaceAll('"', "")));
  return { bumps, told: told.trim() };
}

describe("changesets", () => {
  it("release all published packages together, under one version", () => {
    const { fixed } = v.parse(configSchema, JSON.parse(readFileSync(".changeset/config.json", "utf8")));
    expect(fixed.map((group) => [...group].sort())).toEqual([[...published].sort()]);
  });

  it("each name published packages, how much they change, and what that is for who uses them", () => {
    const files = readdirSync(".changeset").filter((name) => name.endsWith(".md") && name !== "README.md");
    for (const file of files) {
      const { bumps, told } = readChangeset(readFileSync(join(".changeset", file), "utf8"));
      expect(bumps.length, file).toBeGreaterThan(0);
      for (const [name = "", size] of bumps) {
        expect(published, file).toContain(name);
        expect(["patch", "minor", "major"], file).toContain(size);
      }
      expect(told, file).not.toBe("");
    }
  });
});
