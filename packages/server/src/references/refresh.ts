import { isAdminSyncError, type AdminSyncError, type ErrorCode } from "@adminsync/core/errors";
import type { ConnectorReference } from "@adminsync/core/connector";
import type { FirmId, Instant } from "@adminsync/core/model";
import { callPackage } from "../connections/call-package.ts";
import type { OpenConnection } from "../connections/open-connection.ts";
import { instantOf, type ServerContext } from "../context.ts";
import { listedAt, replaceReferences } from "./store.ts";

/** These pass by themselves, so that an older list serves meanwhile; credentials that are refused need somebody first. */
const OUTAGES: readonly ErrorCode[] = [
  "PACKAGE_RATE_LIMITED",
  "PACKAGE_UNAVAILABLE",
  "PACKAGE_UNREACHABLE",
  "PACKAGE_SILENT",
  "PACKAGE_ANSWER_INVALID",
];

/** The list that is kept: when it was read, and what the package answered when a newer one was asked for. */
export interface KeptReferences {
  readonly listedAt: Instant;
  readonly error: AdminSyncError;
}

/** Keeps the lists of references fresh: whoever asks for the same list while it is read waits for that reading. */
export interface ReferenceLists {
  /**
   * Reads the package's list anew where it is older than `maxAgeMs`. Null once it is fresh; the list that is kept, where the package can't
   * be asked just now. Throws what the package answered where there is none.
   */
  ensureFresh(firmId: FirmId, open: OpenConnection, maxAgeMs: number): Promise<KeptReferences | null>;
}

/** So long nobody who searches waits again for a package that was just found not to answer. */
const QUIET_MS = 15_000;

export function createReferenceLists(context: ServerContext): ReferenceLists {
  const underWay = new Map<string, Promise<void>>();
  const asking = new Map<string, Promise<KeptReferences | null>>();
  const failures = new Map<string, { readonly at: number; readonly error: AdminSyncError }>();

  function readOnce(firmId: FirmId, open: OpenConnection): Promise<void> {
    const running = underWay.get(open.connection.id);
    if (running !== undefined) return running;
    const reading = readList(context, firmId, open).finally(() => underWay.delete(open.connection.id));
    underWay.set(open.connection.id, reading);
    return reading;
  }

  async function ensureFresh(firmId: FirmId, open: OpenConnection, maxAgeMs: number): Promise<KeptReferences | null> {
    const { id } = open.connection;
    const listed = await context.database.asFirm(firmId, (sql) => listedAt(sql, id));
    if (listed !== null && context.now() - Date.parse(listed) <= maxAgeMs) return null;
    const failed = failures.get(id);
    if (listed !== null && failed !== undefined && context.now() - failed.at < QUIET_MS) {
      return { listedAt: listed, error: failed.error };
    }
    try {
      await readOnce(firmId, open);
      failures.delete(id);
      return null;
    } catch (thrown) {
      if (listed === null || !isAdminSyncError(thrown) || !OUTAGES.includes(thrown.code)) throw thrown;
      failures.set(id, { at: context.now(), error: thrown });
      return { listedAt: listed, error: thrown };
    }
  }

  return {
    // Whoever asks alike at the same time gets the same answer: else one who looked before the list was there would read it once more.
    ensureFresh: (firmId, open, maxAgeMs) => {
      const key = `${open.connection.id} ${maxAgeMs}`;
      const running = asking.get(key);
      if (running !== undefined) return running;
      const answer = ensureFresh(firmId, open, maxAgeMs).finally(() => asking.delete(key));
      asking.set(key, answer);
      return answer;
    },
  };
}

async function readList(context: ServerContext, firmId: FirmId, open: OpenConnection): Promise<void> {
  // Not the first asker's signal: others may be waiting for the same list.
  const bounds = { signal: new AbortController().signal, deadlineMs: context.limits.callDeadlineMs };
  const references = await callPackage(context, firmId, open, bounds, async (call) => {
    const pages: (readonly ConnectorReference[])[] = [];
    let cursor: string | null = null;
    do {
      // A connector that doesn't heed the signal would go on reading after its answer counts no more.
      call.signal.throwIfAborted();
      const page = await open.connector.listReferences(call, cursor);
      pages.push(page.references);
      cursor = page.cursor;
    } while (cursor !== null);
    return pages.flat();
  });
  const at = instantOf(context.now);
  await context.database.asFirm(firmId, (sql) => replaceReferences(sql, firmId, open.connection.id, references, at));
}
