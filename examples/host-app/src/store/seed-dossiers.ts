import type { DatabaseSync } from "node:sqlite";
import { dossierIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { USERS } from "../logins.ts";
import { addDossier } from "./dossiers.ts";

/** The dossiers of the first firm: named as a firm names them, not as the package does. */
const DOSSIERS: readonly { readonly id: string; readonly name: string; readonly enterpriseNumber?: string }[] = [
  { id: "1001", name: "Peeters bakkerij" },
  { id: "1002", name: "Peeters Holding" },
  { id: "1003", name: "Colruyt" },
  { id: "1004", name: "Stad Gent", enterpriseNumber: "0207451227" },
  { id: "1005", name: "Nieuw dossier" },
];

/** Fills an empty store: five dossiers for the first firm, one for the second. */
export function seedDossiers(store: DatabaseSync): void {
  const [first, , second] = USERS;
  if (first === undefined || second === undefined) return;
  for (const { id, name, enterpriseNumber } of DOSSIERS) {
    addDossier(store, first.caller.firmId, {
      id: v.parse(dossierIdSchema, id),
      name,
      ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    });
  }
  addDossier(store, second.caller.firmId, { id: v.parse(dossierIdSchema, "2001"), name: "Schrijnwerkerij Maes" });
}
