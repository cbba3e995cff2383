import { CHANGE_SUBJECTS, type Change } from "../model/change.ts";
import { parseDossierId, type DossierId } from "../model/ids.ts";

const SUBJECTS: readonly (Change["changed"] | "snapshot")[] = [...CHANGE_SUBJECTS, "snapshot"];

/** Something changed, and who shows it asks anew. It never carries the change itself. `dossierId` is null for what belongs to none. */
export interface News {
  readonly changed: Change["changed"] | "snapshot";
  readonly dossierId: DossierId | null;
}

/** A line to the other tabs of the same firm. A `BroadcastChannel` is one. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** Where the browser has it, one line for all tabs of an origin; null elsewhere. A dossier of another firm that has the same id asks once too often, and no more. */
export function browserChannel(): TabChannel | null {
  return typeof window === "undefined" || typeof BroadcastChannel === "undefined"
    ? null
    : new BroadcastChannel("adminsync");
}

/** News as it crosses between tabs. */
export function writeNews({ changed, dossierId }: News): unknown {
  return { adminsync: 1, changed, dossierId };
}

/** What another tab sent; null where it is nothing of ours. */
export function readNews(message: unknown): News | null {
  if (typeof message !== "object" || message === null) return null;
  if (!("adminsync" in message) || !("changed" in message) || !("dossierId" in message)) return null;
  const changed = SUBJECTS.find((subject) => subject === message.changed);
  if (changed === undefined || message.adminsync !== 1) return null;
  if (changed === "connections" || changed === "all") return { changed, dossierId: null };
  const dossierId = typeof message.dossierId === "string" ? parseDossierId(message.dossierId) : null;
  return dossierId === null ? null : { changed, dossierId };
}
