import type { Dossier, FirmId } from "@adminsync/core/model";
import { dossierIdSchema, firmIdSchema, userIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Authenticate, HostDossiers } from "../host.ts";

/** A host for tests: dossiers in memory, and whoever the header `x-test-user` names (`firm/user/role`). */
export interface MemoryHost {
  readonly authenticate: Authenticate;
  readonly dossiers: HostDossiers;
  add(firmId: string, id: string, facts: Omit<Dossier, "id">): Dossier;
  nameOf(firmId: string, id: string): string | undefined;
  rename(firmId: string, id: string, name: string): void;
}

const callerSchema = v.object({
  firmId: firmIdSchema,
  userId: userIdSchema,
  role: v.picklist(["viewer", "editor", "admin"]),
});

export function createMemoryHost(): MemoryHost {
  const kept = new Map<string, Dossier>();
  const key = (firmId: string, id: string): string => JSON.stringify([firmId, id]);
  const ofFirm = (firmId: FirmId): Dossier[] =>
    [...kept].filter(([name]) => name.startsWith(`["${firmId}",`)).map(([, dossier]) => dossier);

  return {
    authenticate: (request) => {
      const [firmId, userId, role] = (request.headers.get("x-test-user") ?? "").split("/");
      const caller = v.safeParse(callerSchema, { firmId, userId, role });
      return caller.success ? caller.output : null;
    },
    dossiers: {
      get: async (firmId, id) => kept.get(key(firmId, id)) ?? null,
      list: async (firmId) => ({ dossiers: ofFirm(firmId), cursor: null }),
      rename: async (firmId, id, name, { ifName }) => {
        const dossier = kept.get(key(firmId, id));
        if (dossier === undefined) return "not-found";
        if (dossier.name !== ifName) return "name-changed";
        kept.set(key(firmId, id), { ...dossier, name });
        return "renamed";
      },
    },
    add: (firmId, id, facts) => {
      const dossier = { ...facts, id: v.parse(dossierIdSchema, id) };
      kept.set(key(firmId, id), dossier);
      return dossier;
    },
    nameOf: (firmId, id) => kept.get(key(firmId, id))?.name,
    rename: (firmId, id, name) => {
      const dossier = kept.get(key(firmId, id));
      if (dossier !== undefined) kept.set(key(firmId, id), { ...dossier, name });
    },
  };
}
