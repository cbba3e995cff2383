import { knownOf, type DossierState, type Fact } from "@adminsync/core/client";
import type { Connection, Link } from "@adminsync/core/model";
import { problemOf } from "../hooks/problem-of.ts";
import type { SyncArrowsState } from "../sync-arrows/state.ts";
import { pulledAt, syncProblem } from "../sync-arrows/sync-problem.ts";
import type { Problem } from "../ui/problem.ts";
import type { LinkedRow, LinkFormState, SyncTabState } from "./state.ts";

/** All that the tab is drawn from. */
export interface TabFacts {
  readonly dossier: DossierState;
  readonly connections: Fact<readonly Connection[]>;
  readonly online: boolean;
  /** The three fields; null where they are not open. */
  readonly form: LinkFormState | null;
  readonly arrows: SyncArrowsState;
  readonly unlinking: "no" | "asked" | "busy";
  /** Why the last command failed; null where it did not. */
  readonly problem: Problem | null;
  readonly readOnly: boolean;
}

function linkedRow(link: Link, { dossier, connections }: TabFacts): LinkedRow {
  const connection = knownOf(connections)?.value.find(({ id }) => id === link.connectionId);
  const latest = knownOf(dossier.snapshot)?.value ?? null;
  const own = latest?.connectionId === link.connectionId && latest.externalId === link.externalId ? latest : null;
  const newest = knownOf(dossier.run)?.value ?? null;
  return {
    connectionName: connection?.name ?? link.connectionName,
    packageName: connection?.packageName ?? link.connectionName,
    referenceName: link.referenceName,
    externalId: link.externalId,
    enterpriseNumber: own?.record.enterpriseNumber ?? null,
    pulledAt: pulledAt(newest?.connectionId === link.connectionId ? newest : null, own),
    changes: null,
  };
}

function linked(row: LinkedRow, facts: TabFacts): SyncTabState {
  return {
    kind: "linked",
    link: row,
    sync: facts.arrows,
    problem: facts.problem ?? syncProblem(facts.dossier, facts.arrows),
    unlinking: facts.unlinking,
  };
}

/** The tab of a dossier. What is known stays to be read, whatever else goes wrong. */
export function tabOf(facts: TabFacts): SyncTabState {
  const { dossier, connections, online, form, readOnly } = facts;
  if (form !== null) return { kind: "adding", form };
  const link = knownOf(dossier.link);
  if (link === null) {
    if (!online) return { kind: "offline", link: null };
    if (dossier.link.kind !== "failed" || dossier.link.refreshing) return { kind: "loading" };
    const { code } = dossier.link.cause;
    if (code === "FORBIDDEN") return { kind: "no-rights", link: null };
    return { kind: "error", problem: problemOf(dossier.link.cause, { at: null }) };
  }
  if (link.value !== null) {
    const row = linkedRow(link.value, facts);
    if (!online) return { kind: "offline", link: row };
    return readOnly ? { kind: "no-rights", link: row } : linked(row, facts);
  }
  if (!online) return { kind: "offline", link: null };
  if (readOnly) return { kind: "no-rights", link: null };
  if (facts.problem !== null) return { kind: "error", problem: facts.problem };
  if (connections.kind === "loading") return { kind: "loading" };
  if (connections.kind === "failed" && connections.known === null) {
    return { kind: "error", problem: problemOf(connections.cause, { at: null }) };
  }
  return knownOf(connections)?.value.length === 0 ? { kind: "no-connections" } : { kind: "empty" };
}
