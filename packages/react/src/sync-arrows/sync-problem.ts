import { knownOf, type DossierState } from "@adminsync/core/client";
import type { SyncRun, Snapshot } from "@adminsync/core/model";
import { causeOf } from "@adminsync/core/sync";
import { problemOf } from "../hooks/problem-of.ts";
import type { Moment } from "../messages/formats.ts";
import type { Problem } from "../ui/problem.ts";
import type { SyncArrowsState } from "./state.ts";

/** When the record was last pulled: the end of the newest run that succeeded, else the moment of the snapshot. */
export function pulledAt(run: SyncRun | null, snapshot: Snapshot | null): Moment | null {
  if (run?.state.kind === "succeeded") return run.state.endedAt;
  return snapshot?.takenAt ?? null;
}

/** Why the last sync of a linked dossier brought nothing, and what stays; null where it did not fail. */
export function syncProblem(dossier: DossierState, arrows: SyncArrowsState): Problem | null {
  const cause = causeOf(dossier.sync);
  const link = knownOf(dossier.link)?.value ?? null;
  if (cause === null || link === null) return null;
  const run = knownOf(dossier.run)?.value ?? null;
  const snapshot = knownOf(dossier.snapshot)?.value ?? null;
  return problemOf(cause, {
    at: "at" in arrows ? arrows.at : null,
    source: link.connectionName,
    externalId: link.externalId,
    keptAt: pulledAt(
      run?.connectionId === link.connectionId ? run : null,
      snapshot?.connectionId === link.connectionId && snapshot.externalId === link.externalId ? snapshot : null,
    ),
  });
}
