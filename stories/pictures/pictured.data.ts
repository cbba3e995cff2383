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
  "overwritebanner-bar--bar": { width: 760, modes: BOTH },
  "overwritebanner-bar--long-name": { width: 360, modes: LIGHT },
  "overwritebanner-bar--trouble": { width: 560, modes: LIGHT },
  "overwritebanner-bar--unsaved": { width: 560, modes: LIGHT },
  "overwritebanner-bar--done": { width: 560, modes: LIGHT },
  "overwritebanner-bar--review": { width: 760, modes: BOTH },
  "overwritebanner-review--every-word": { width: 400, modes: LIGHT },
  "overwritebanner-review--every-choice": { width: 760, modes: LIGHT },
  "syncarrows--stalled-with-cause": { width: 480, modes: LIGHT },
  "referencepicker-states--english": { width: 480, modes: BOTH, opened: '[role="listbox"]' },
  "referencepicker-suggestions--in-the-list": { width: 760, modes: BOTH, opened: "[data-part=picker-popup]" },
  "referencepicker-suggestions--chosen-other": { width: 360, modes: LIGHT },
  "synctab-adding--suggested": { width: 680, modes: BOTH },
  "connectionspanel-states--several": { width: 680, modes: BOTH },
  "connectionspanel-states--adding": { width: 560, modes: LIGHT, opened: "[role=dialog]" },
  "bulklink-states--certain": { width: 900, modes: BOTH },
  "bulklink-states--clash": { width: 360, modes: LIGHT },
};
