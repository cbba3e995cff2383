import { AdminSyncError } from "@adminsync/core/errors";
import type { FetchedRecord } from "@adminsync/core/connector";
import type { DossierId, FirmId, LinkChoice, LinkPlan } from "@adminsync/core/model";
import { callPackage } from "../connections/call-package.ts";
import { openConnection, type OpenConnection } from "../connections/open-connection.ts";
import { instantOf, type ServerContext } from "../context.ts";
import { hostAnswer } from "../http/host-answer.ts";
import { ownDossier } from "../http/own-dossier.ts";
import type { ReferenceLists } from "../references/refresh.ts";
import { requireReference } from "../references/require-reference.ts";
import { hashFetched } from "../snapshots/seal-record.ts";
import { buildPlan } from "./build-plan.ts";
import { findLink, findOtherDossiers } from "./store.ts";

/** A plan with what carrying it out needs: the record as the package gave it just now. */
export interface PreparedLink {
  readonly plan: LinkPlan;
  readonly open: OpenConnection;
  readonly fetched: FetchedRecord;
}

/** Asks host and package anew, and plans. Changes nothing. */
export async function prepareLink(
  context: ServerContext,
  lists: ReferenceLists,
  firmId: FirmId,
  dossierId: DossierId,
  choice: LinkChoice,
  signal: AbortSignal,
): Promise<PreparedLink> {
  const dossier = await ownDossier(context, firmId, dossierId);
  const open = await openConnection(context, firmId, choice.connectionId);
  const reference = await requireReference(context, lists, firmId, open, choice.externalId);
  if (reference.linkable !== true) {
    throw new AdminSyncError({ code: "REFERENCE_NOT_LINKABLE", details: reference.linkable });
  }
  const bounds = { signal, deadlineMs: context.limits.callDeadlineMs };
  const fetched = await callPackage(context, firmId, open, bounds, (call) =>
    open.connector.fetchRecord(call, choice.externalId),
  );
  const { currentLink, otherIds } = await context.database.asFirm(firmId, async (sql) => ({
    currentLink: await findLink(sql, dossierId),
    otherIds: await findOtherDossiers(sql, dossierId, choice.connectionId, choice.externalId),
  }));
  const others = await Promise.all(
    otherIds.map(async (id) => {
      const other = await hostAnswer(context.limits.callDeadlineMs, () => context.dossiers.get(firmId, id));
      return { id, name: other?.name ?? null };
    }),
  );
  const plan = buildPlan({
    dossier,
    connection: open.connection,
    record: fetched.record,
    contentHash: await hashFetched(context.sealer, firmId, fetched),
    currentLink,
    others,
    today: instantOf(context.now).slice(0, 10),
  });
  return { plan, open, fetched };
}
