import { adminSyncError } from "@adminsync/core/errors";
import type { DossierId, FirmId, Rejection } from "@adminsync/core/model";
import { holdConnection } from "../connections/store.ts";
import { instantOf, type ServerContext } from "../context.ts";
import type { Handlers } from "../http/handlers.ts";
import { hostAnswer } from "../http/host-answer.ts";
import { ownDossier } from "../http/own-dossier.ts";
import { findDecided, findLinks, findRejections, putVerdict } from "./store.ts";

/** The routes by which the firm's dossiers are listed to link them, and a suggestion is refused. */
export function dossierHandlers(
  context: ServerContext,
): Handlers<"listDossiers" | "listRejections" | "rejectReference"> {
  const { database, dossiers, limits } = context;
  const rejectionsOf = (firmId: FirmId, dossierId: DossierId): Promise<readonly Rejection[]> =>
    database.asFirm(firmId, async (sql) => (await findRejections(sql, [dossierId])).get(dossierId) ?? []);

  return {
    listDossiers: async ({ caller: { firmId }, query }) => {
      const page = await hostAnswer(limits.callDeadlineMs, () => dossiers.list(firmId, query.cursor));
      const ids = page.dossiers.map(({ id }) => id);
      return database.asFirm(firmId, async (sql) => {
        const links = await findLinks(sql, ids);
        const decided = await findDecided(sql, ids);
        const rejections = await findRejections(sql, ids);
        const listed = page.dossiers.map((dossier) => ({
          dossier,
          link: links.get(dossier.id) ?? null,
          decidedBefore: decided.has(dossier.id),
          rejections: rejections.get(dossier.id) ?? [],
        }));
        return { dossiers: query.unlinked ? listed.filter(({ link }) => link === null) : listed, cursor: page.cursor };
      });
    },

    listRejections: async ({ caller, params }) => {
      await ownDossier(context, caller.firmId, params.dossierId);
      return rejectionsOf(caller.firmId, params.dossierId);
    },

    rejectReference: async ({ caller: { firmId, userId }, params: { dossierId }, body }) => {
      await ownDossier(context, firmId, dossierId);
      await database.asFirm(firmId, async (sql) => {
        if (!(await holdConnection(sql, body.connectionId))) throw adminSyncError("CONNECTION_NOT_FOUND");
        await putVerdict(sql, { ...body, firmId, dossierId, at: instantOf(context.now), by: userId });
      });
      return rejectionsOf(firmId, dossierId);
    },
  };
}
