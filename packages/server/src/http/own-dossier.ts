import { adminSyncError } from "@adminsync/core/errors";
import type { Dossier, DossierId, FirmId } from "@adminsync/core/model";
import type { ServerContext } from "../context.ts";
import { hostAnswer } from "./host-answer.ts";

/** The firm's dossier, asked of the host. Throws `DOSSIER_NOT_FOUND`, the same for another firm's as for none. */
export async function ownDossier(context: ServerContext, firmId: FirmId, dossierId: DossierId): Promise<Dossier> {
  const dossier = await hostAnswer(context.limits.callDeadlineMs, () => context.dossiers.get(firmId, dossierId));
  if (dossier === null) throw adminSyncError("DOSSIER_NOT_FOUND");
  return dossier;
}
