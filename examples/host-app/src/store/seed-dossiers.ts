import type { DatabaseSync } from "node:sqlite";
import { dossierIdSchema, firmIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { addDossier } from "./dossiers.ts";

interface Seeded {
  readonly id: string;
  readonly name: string;
  readonly enterpriseNumber?: string;
  readonly legalForm?: string;
}

/** The dossiers of each firm: named as a firm names them, not as the package does. */
const DOSSIERS: Readonly<Record<string, readonly Seeded[]>> = {
  linde: [
    { id: "1001", name: "Peeters bakkerij" },
    { id: "1002", name: "Peeters Holding" },
    { id: "1003", name: "Colruyt" },
    { id: "1004", name: "Stad Gent", enterpriseNumber: "0207451227" },
    { id: "1005", name: "Nieuw dossier" },
    { id: "1006", name: "Lambrecht Technics", enterpriseNumber: "0184721850", legalForm: "BVBA" },
    { id: "1007", name: "Lambrecht Holding", enterpriseNumber: "0181265482", legalForm: "NV" },
    { id: "1008", name: "Delvaux & Smets architecten", enterpriseNumber: "0194551217", legalForm: "CVBA" },
    { id: "1009", name: "Immo 3 Linden", enterpriseNumber: "0192338627" },
    { id: "1010", name: "Kapsalon Nathalie" },
    { id: "1011", name: "Buurtwerk De Brug vzw", enterpriseNumber: "0190779501" },
    { id: "1012", name: "Boulangerie Dupont", enterpriseNumber: "0187124975", legalForm: "SPRL" },
  ],
  berk: [{ id: "2001", name: "Schrijnwerkerij Maes" }],
};

/** Fills an empty store with the dossiers of both firms; what is there stays. */
export function seedDossiers(store: DatabaseSync): void {
  for (const [firmId, dossiers] of Object.entries(DOSSIERS)) {
    for (const { id, ...dossier } of dossiers) {
      addDossier(store, v.parse(firmIdSchema, firmId), { id: v.parse(dossierIdSchema, id), ...dossier });
    }
  }
}
