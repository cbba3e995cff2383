import type { ConnectorReference } from "@adminsync/core/connector";
import type { FirmId } from "@adminsync/core/model";
import { callPackage } from "../connections/call-package.ts";
import type { OpenConnection } from "../connections/open-connection.ts";
import { instantOf, type ServerContext } from "../context.ts";
import { listedAt, replaceReferences } from "./store.ts";

/** Keeps the lists of references fresh: whoever asks for the same list while it is read waits for that reading. */
export interface ReferenceLists {
  /** Reads the package's list anew where it is older than `maxAgeMs`. */
  ensureFresh(firmId: FirmId, open: OpenConnection, maxAgeMs: number): Promise<void>;
}

export function createReferenceLists(context: ServerContext): ReferenceLists {
  const underWay = new Map<string, Promise<void>>();
  return {
    ensureFresh: async (firmId, open, maxAgeMs) => {
      const listed = await context.database.asFirm(firmId, (sql) => listedAt(sql, open.connection.id));
      if (listed !== null && context.now() - Date.parse(listed) <= maxAgeMs) return;
      const running = underWay.get(open.connection.id);
      if (running !== undefined) return running;
      const reading = readList(context, firmId, open).finally(() => underWay.delete(open.connection.id));
      underWay.set(open.connection.id, reading);
      return reading;
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
