import type { Mode } from "../testing/mode.ts";

/** A story whose picture is kept. */
export interface Pictured {
  /** How wide its container is, in pixels. */
  readonly width: number;
  readonly modes: readonly Mode[];
  /** What is pictured where it opens over the page. */
  readonly opened?: string;
}

const LIGHT: readonly Mode[] = ["light"];
const BOTH: readonly Mode[] = ["light", "dark"];

/** By the id of the story: one for each cluster of states of a widget. */
export const PICTURED: Readonly<Record<string, Pictured>> = {
  "foundation-contrast--pairs": { width: 320, modes: BOTH },
  "ui-parts--buttons": { width: 560, modes: BOTH },
  "ui-parts--fields": { width: 400, modes: LIGHT },
  "ui-parts--notices": { width: 560, modes: BOTH },
  "synctab-states--empty": { width: 560, modes: LIGHT },
  "synctab-states--linked-running": { width: 680, modes: BOTH },
  "synctab-states--linked-long-names": { width: 360, modes: LIGHT },
  "synctab-states--server-does-not-answer": { width: 560, modes: BOTH },
  "synctab-states--no-rights": { width: 560, modes: LIGHT },
  "synctab-states--unlinking": { width: 560, modes: LIGHT, opened: "[role=dialog]" },
  "synctab-adding--filled": { width: 560, modes: BOTH },
  "synctab-adding--external-id-wrong": { width: 360, modes: LIGHT },
  "synctab-adding--with-warnings": { width: 560, modes: LIGHT },
  "overwritebanner-states--bar": { width: 760, modes: BOTH },
  "overwritebanner-states--bar-long-name": { width: 360, modes: LIGHT },
  "overwritebanner-states--bar-problem": { width: 560, modes: LIGHT },
  "overwritebanner-states--review": { width: 760, modes: BOTH },
  "overwritebanner-states--review-every-word": { width: 400, modes: LIGHT },
  "overwritebanner-states--done": { width: 560, modes: LIGHT },
};
