import { isAdminSyncError, type AdminSyncError } from "@adminsync/core/errors";

/** Whether a package refused the credentials themselves: new ones are needed. Whatever else goes wrong may pass, or be put right there. */
export function isRefusal(thrown: unknown): thrown is AdminSyncError {
  return isAdminSyncError(thrown) && (thrown.code === "CREDENTIALS_REJECTED" || thrown.code === "CREDENTIALS_EXPIRED");
}
