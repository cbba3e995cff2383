import { storyNameFromExport, toId } from "storybook/internal/csf";
import { describe, expect, it } from "vitest";
import { PICTURED } from "../../stories/pictures/pictured.data.ts";
import { STORY_STATES } from "../../stories/testing/story-states.data.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles(["stories"]).filter(({ path }) => path.endsWith(".stories.tsx"));
const stories = files.flatMap(({ text }) => {
  const title = /\btitle: "([^"]+)"/.exec(text)?.[1] ?? "";
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => ({ title, name }));
});

describe("the stories", () => {
  const named = new Set(stories.map(({ title, name }) => `${title}#${name}`));
  const ids = new Set(stories.map(({ title, name }) => toId(title, storyNameFromExport(name))));

  it("are found", () => {
    expect(stories.length).toBeGreaterThan(80);
  });

  it.each(Object.keys(STORY_STATES))("show every state of %s", (group) => {
    const missing = Object.entries(STORY_STATES[group] ?? {}).filter(([, story]) => !named.has(story));
    expect(missing).toEqual([]);
  });

  it("are there for each picture that is kept", () => {
    expect(Object.keys(PICTURED).filter((id) => !ids.has(id))).toEqual([]);
  });
});
