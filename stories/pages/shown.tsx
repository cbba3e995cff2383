import { composeStory, type Meta, type StoryObj } from "@storybook/react-vite";
import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import type { StoryName } from "../testing/story-states.data.ts";
import { Look } from "./look.tsx";

type StoryFile = Readonly<Record<string, StoryObj>> & { readonly default: Meta };

const FILES = import.meta.glob<StoryFile>(["../*/*.stories.tsx", "!../pages/*", "!../scenarios/*", "!../foundation/*"]);

let files: Promise<readonly StoryFile[]> | null = null;

async function find(name: StoryName): Promise<ComponentType> {
  files ??= Promise.all(Object.values(FILES).map((load) => load()));
  const [title, exported = ""] = name.split("#");
  const file = (await files).find((one) => one.default.title === title);
  const story = file?.[exported];
  if (file === undefined || story === undefined) throw new Error(`There is no story ${name}`);
  return composeStory(story, file.default, {}, exported);
}

/** Stories that open over the page: on a page of many they are linked to, not shown. */
const OPENS: ReadonlySet<string> = new Set([
  "SyncTab/States#Unlinking",
  "SyncTab/States#UnlinkingBusy",
  "ConnectionsPanel/States#Adding",
  "ConnectionsPanel/States#GivingKey",
  "ConnectionsPanel/States#Renaming",
  "ConnectionsPanel/States#Removing",
  "ConnectionsPanel/Signing in#GoingThere",
]);

/** Where a story has a page of its own. */
export function storyAddress(name: StoryName): string {
  const [title = "", exported = ""] = name.split("#");
  return `./?path=/story/${toId(title, storyNameFromExport(exported))}`;
}

/** A story as it stands, without what is done in it. */
export function Shown({ story }: { readonly story: StoryName }): ReactElement {
  const [found, setFound] = useState<ComponentType | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const over = OPENS.has(story);
  useEffect(() => {
    if (over) return;
    find(story).then(
      (Found) => setFound(() => Found),
      (thrown: unknown) => setFault(String(thrown)),
    );
  }, [story, over]);
  if (fault !== null)
    return (
      <p role="alert" data-fault="">
        {fault}
      </p>
    );
  const Found = found;
  return (
    <div className="shown" data-shown={story} data-ready={over || Found !== null ? "" : undefined}>
      {Found === null ? null : (
        <Look>
          <Found />
        </Look>
      )}
      {over ? (
        <p>
          Opens over the page:{" "}
          <a href={storyAddress(story)} target="_top">
            {story}
          </a>
        </p>
      ) : null}
    </div>
  );
}
