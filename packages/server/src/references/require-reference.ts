import { AdminSyncError } from "@adminsync/core/errors";
import type { ExternalId, FirmId, Reference } from "@adminsync/core/model";
import type { OpenConnection } from "../connections/open-connection.ts";
import type { ServerContext } from "../context.ts";
import type { ReferenceLists } from "./refresh.ts";
import { findReference } from "./store.ts";

/** A list this fresh is believed when it says that a reference does not exist. */
const BELIEVED_MS = 5_000;

/** One reference by its external id. Throws `EXTERNAL_ID_MALFORMED` or `REFERENCE_NOT_FOUND`; what the package answered, where an older list doesn't hold it. */
export async function requireReference(
  context: ServerContext,
  lists: ReferenceLists,
  firmId: FirmId,
  open: OpenConnection,
  externalId: ExternalId,
): Promise<Reference> {
  const { pattern, example } = open.connector.externalId;
  if (!pattern.test(externalId)) {
    throw new AdminSyncError({ code: "EXTERNAL_ID_MALFORMED", details: { externalId, example } });
  }
  const look = (): Promise<Reference | null> =>
    context.database.asFirm(firmId, (sql) => findReference(sql, open.connection.id, externalId));
  await lists.ensureFresh(firmId, open, context.limits.referencesMaxAgeMs);
  const known = await look();
  if (known !== null) return known;
  const kept = await lists.ensureFresh(firmId, open, BELIEVED_MS);
  if (kept !== null) throw kept.error;
  const found = await look();
  if (found === null) throw new AdminSyncError({ code: "REFERENCE_NOT_FOUND", details: { externalId } });
  return found;
}
