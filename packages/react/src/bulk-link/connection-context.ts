"use client";
import type { ConnectionId } from "@adminsync/core/model";
import { createContext, useContext, type Context } from "react";

/** The connection whose clients the dossiers are linked to. */
export const BulkConnectionContext: Context<ConnectionId | null> = createContext<ConnectionId | null>(null);

export function useBulkConnection(): ConnectionId | null {
  return useContext(BulkConnectionContext);
}
