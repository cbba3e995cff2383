export { ERROR_MEANINGS, isErrorCode, type ErrorCode, type ErrorMeaning, type WayOut } from "./codes.ts";
export type { BareCode, ErrorDetails, InputIssue, NoDetails } from "./details.ts";
export {
  AdminSyncError,
  adminSyncError,
  isAdminSyncError,
  type CodedDetails,
  type ErrorContext,
} from "./admin-sync-error.ts";
