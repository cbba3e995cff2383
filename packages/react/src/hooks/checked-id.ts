import { AdminSyncError, adminSyncError } from "@adminsync/core/errors";
import { parseDossierId, parseScope, type DossierId, type Scope } from "@adminsync/core/model";

/** The id that a host handed in. @throws AdminSyncError `DOSSIER_NOT_FOUND` where no dossier can have it: empty, padded, over 200 characters. */
export function checkedDossierId(text: string): DossierId {
  const id = parseDossierId(text);
  if (id === null) throw adminSyncError("DOSSIER_NOT_FOUND");
  return id;
}

/** The scope that a host handed in. @throws AdminSyncError `INVALID_INPUT` where it is empty, padded or over 200 characters. */
export function checkedScope(text: string): Scope {
  const scope = parseScope(text);
  if (scope === null)
    throw new AdminSyncError({
      code: "INVALID_INPUT",
      details: { issues: [{ path: "scope", problem: "expected 1 to 200 characters" }] },
    });
  return scope;
}
