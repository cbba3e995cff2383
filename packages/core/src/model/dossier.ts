import type { Address } from "./address.ts";
import type { DossierId } from "./ids.ts";

/** One client file of the firm, as the host tells it. Dossiers stay the host's; only `id` and `name` are required. */
export interface Dossier {
  readonly id: DossierId;
  readonly name: string;
  readonly enterpriseNumber?: string;
  readonly legalForm?: string;
  readonly tradeName?: string;
  readonly address?: Address;
}

/** What a user may do: a viewer reads, an editor links, syncs and decides, an admin also manages connections. */
export type Role = "viewer" | "editor" | "admin";
