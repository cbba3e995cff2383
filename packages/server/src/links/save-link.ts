import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import type { Link, LinkPlan } from "@adminsync/core/model";
import type { SavedLink } from "@adminsync/core/protocol";
import { instantOf, type ServerContext } from "../context.ts";
import { appendHistory } from "../history/append.ts";
import type { Caller } from "../host.ts";
import { hostAnswer } from "../http/host-answer.ts";
import { holdConnection } from "../connections/store.ts";
import type { ReferenceLists } from "../references/refresh.ts";
import { cancelActiveRuns } from "../runs/cancel-active-runs.ts";
import { recordPulledRun } from "../runs/record-pulled-run.ts";
import { prepareLink, type PreparedLink } from "./prepare-link.ts";
import { putLink } from "./store.ts";

/**
 * Carries out the plan that a user saw: only if planning anew gives the very same. The dossier is renamed first, on condition that it still
 * bears the name of the plan; link, snapshot and run follow in one transaction. Where the server dies between the two, nothing was
 * acknowledged, and saving again finds the name as it should be.
 */
export async function saveLink(
  context: ServerContext,
  lists: ReferenceLists,
  caller: Caller,
  plan: LinkPlan,
  signal: AbortSignal,
): Promise<SavedLink> {
  const prepare = (): Promise<PreparedLink> => prepareLink(context, lists, caller.firmId, plan.dossierId, plan, signal);
  const prepared = await prepare();
  if (prepared.plan.fingerprint !== plan.fingerprint) throw stale(prepared.plan);
  if (!(await rename(context, caller, prepared.plan))) throw stale((await prepare()).plan);
  return store(context, caller, prepared);
}

function stale(plan: LinkPlan): AdminSyncError {
  return new AdminSyncError({ code: "PLAN_STALE", details: { plan } });
}

/** False where the dossier got another name meanwhile. */
async function rename(context: ServerContext, { firmId }: Caller, plan: LinkPlan): Promise<boolean> {
  const { dossierId, rename: wanted } = plan;
  if (wanted === null) return true;
  const outcome = await hostAnswer(context.limits.callDeadlineMs, () =>
    context.dossiers.rename(firmId, dossierId, wanted.to, { ifName: wanted.from }),
  );
  if (outcome === "not-found") throw adminSyncError("DOSSIER_NOT_FOUND");
  return outcome === "renamed";
}

function store(context: ServerContext, caller: Caller, { plan, open, fetched }: PreparedLink): Promise<SavedLink> {
  const { firmId, userId } = caller;
  const at = instantOf(context.now);
  const link: Link = {
    dossierId: plan.dossierId,
    connectionId: plan.connectionId,
    connectionName: plan.connectionName,
    externalId: plan.externalId,
    referenceName: plan.referenceName,
    linkedAt: at,
    linkedBy: userId,
  };
  return context.database.asFirm(firmId, async (sql) => {
    // The connection may have been removed since it was opened.
    if (!(await holdConnection(sql, link.connectionId))) throw adminSyncError("CONNECTION_NOT_FOUND");
    await cancelActiveRuns(sql, context, { firmId, dossierId: link.dossierId });
    await putLink(sql, firmId, link, plan.rename?.from ?? null);
    const renamed = plan.rename === null ? {} : { renamedFrom: plan.rename.from, renamedTo: plan.rename.to };
    await appendHistory(sql, {
      firmId,
      dossierId: link.dossierId,
      at,
      by: userId,
      event: {
        what: "linked",
        connectionName: link.connectionName,
        externalId: link.externalId,
        referenceName: link.referenceName,
        ...renamed,
      },
    });
    const run = await recordPulledRun(sql, context, {
      firmId,
      dossierId: link.dossierId,
      connection: open.connection,
      externalId: link.externalId,
      fetched,
    });
    return { link, run };
  });
}
