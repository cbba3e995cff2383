import { knownOf } from "@adminsync/core/client";
import { causeOf, phaseOf } from "@adminsync/core/sync";
import { DOSSIER } from "./world/bakery.data.ts";
import type { World } from "./world/world.ts";

/** What is noted of a moment, in the order in which it is written. */
export const TRACED = ["clock", "sync", "cause", "snapshot", "line", "tab", "arrows", "bar", "asked"] as const;
type Traced = (typeof TRACED)[number];

/** A moment as it was recorded: the machine, what the widgets showed, and what the client asked the server. */
export type TraceRow = Readonly<Record<Traced, string>>;

const stateOf = (stage: HTMLElement, part: string): string =>
  stage.querySelector(`[data-part=${part}]`)?.getAttribute("data-state") ?? "-";

/** Calls in the order in which each name came first; how many of each, where there were several. */
function counted(calls: readonly string[]): string {
  const names = [...new Set(calls)];
  const written = names.map((name) => {
    const times = calls.filter((call) => call === name).length;
    return times === 1 ? name : `${name} x${times}`;
  });
  return written.length === 0 ? "-" : written.join(", ");
}

/** Notes how the world and its widgets stand. What was asked is told once: the next row begins anew. */
export function noteRow(world: World, stage: HTMLElement): TraceRow {
  const { sync, snapshot } = world.sync.dossier(DOSSIER).getState();
  const phase = phaseOf(sync);
  return {
    clock: new Date(world.clock.now()).toISOString().slice(0, 19).replace("T", " "),
    sync: phase === null ? sync.kind : `${sync.kind} ${phase}`,
    cause: causeOf(sync)?.code ?? "-",
    snapshot: knownOf(snapshot)?.value?.id ?? "-",
    line: world.sync.standing.getState().online ? "online" : "offline",
    tab: stateOf(stage, "sync-tab"),
    arrows: stateOf(stage, "sync-arrows"),
    bar: stateOf(stage, "overwrite-banner"),
    asked: counted(world.office.takeCalls()),
  };
}

/** A trace as it is kept: a line a moment, in columns, so that a change of it can be read where it is reviewed. */
export function writeTrace(rows: readonly TraceRow[]): string {
  const head = Object.fromEntries(TRACED.map((name) => [name, name]));
  const lines = [head, ...rows].map((row) => TRACED.map((name) => row[name] ?? ""));
  const widths = TRACED.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return `${lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join(" | ")
        .trimEnd(),
    )
    .join("\n")}\n`;
}

/** Reads what `writeTrace` wrote. */
export function readTrace(text: string): readonly TraceRow[] {
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) => {
    const cells = line.split(" | ").map((cell) => cell.trim());
    const cell = (name: Traced): string => cells[TRACED.indexOf(name)] ?? "-";
    return {
      clock: cell("clock"),
      sync: cell("sync"),
      cause: cell("cause"),
      snapshot: cell("snapshot"),
      line: cell("line"),
      tab: cell("tab"),
      arrows: cell("arrows"),
      bar: cell("bar"),
      asked: cell("asked"),
    };
  });
}
