import { codedError } from "../client/cause-of.ts";
import type { Clock } from "../client/clock.ts";
import type { DossierId } from "../model/ids.ts";
import type { ListedDossier } from "../model/listed-dossier.ts";
import type { BulkLinkOptions } from "./bulk-link.ts";
import { inSlices } from "./in-slices.ts";
import { loadDossiers, loadReferences } from "./load.ts";
import { suggestionFor } from "./rank.ts";
import type { BulkEvent } from "./reduce.ts";
import type { Progress, Suggestion } from "./state.ts";

/** Where a bulk is read from and told. */
export interface Loading extends Pick<BulkLinkOptions, "connectionId" | "createIndex"> {
  readonly references: BulkLinkOptions["adapter"]["references"];
  readonly dossiers: NonNullable<BulkLinkOptions["adapter"]["dossiers"]>;
  readonly clock: Clock;
  readonly tell: (event: BulkEvent) => void;
  /** How many suggestions there are so far; the user may be linking meanwhile. */
  readonly onSuggested: (progress: Progress) => void;
}

/** Reads dossiers and references, and suggests in slices. Ends where the signal is aborted; what fails is told. */
export async function loadBulk(loading: Loading, signal: AbortSignal): Promise<void> {
  const { references, dossiers, connectionId, createIndex, tell } = loading;
  const show =
    (what: "dossiers" | "references" | "index") =>
    (progress: Progress): void => {
      if (!signal.aborted) tell({ kind: "phase", phase: { kind: "loading", what, progress } });
    };
  try {
    const listed = await loadDossiers(dossiers, signal, show("dossiers"));
    signal.throwIfAborted();
    tell({ kind: "listed", dossiers: listed, noneFits: withoutFit(listed, connectionId) });
    const showIndex = show("index");
    const all = await loadReferences(references, connectionId, signal, show("references"));
    const index = await createIndex(all, { signal, onProgress: (done) => showIndex({ done, total: all.length }) });
    signal.throwIfAborted();
    const total = listed.length;
    tell({ kind: "phase", phase: { kind: "ready", suggested: { done: 0, total } } });
    let found = new Map<DossierId, Suggestion>();
    await inSlices(
      loading.clock,
      listed,
      signal,
      (one) => void found.set(one.dossier.id, suggestionFor(index, one, connectionId)),
      (done) => {
        tell({ kind: "suggested", suggestions: found });
        found = new Map();
        loading.onSuggested({ done, total });
      },
    );
  } catch (thrown) {
    if (!signal.aborted) tell({ kind: "phase", phase: { kind: "load-failed", error: codedError(thrown) } });
  }
}

/** The dossiers of which somebody said that no client of the connection fits. */
function withoutFit(listed: readonly ListedDossier[], connectionId: Loading["connectionId"]): ReadonlySet<DossierId> {
  const said = listed.filter(({ rejections }) =>
    rejections.some((one) => one.connectionId === connectionId && one.externalId === null),
  );
  return new Set(said.map(({ dossier }) => dossier.id));
}
