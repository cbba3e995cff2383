import type { DatabaseSync } from "node:sqlite";
import { dossierIdSchema, firmIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { addDossier, syncBookkeeping } from "./dossiers.ts";
import type { Seeded } from "./seeded-dossier.ts";
import { SPREADSHEET } from "./spreadsheet.data.ts";

/** The dossiers of each firm: named as a firm names them, not as the package does. */
const DOSSIERS: Readonly<Record<string, readonly Seeded[]>> = {
  linde: [
    { id: "1001", name: "Peeters bakkerij", enterpriseNumber: "0182418594", legalForm: "BVBA" },
    { id: "1002", name: "Peeters Holding", booked: true },
    { id: "1003", name: "Colruyt", booked: true },
    { id: "1004", name: "Stad Gent", enterpriseNumber: "0207451227", booked: true },
    { id: "1005", name: "Nieuw dossier" },
    { id: "1006", name: "Lambrecht Technics", enterpriseNumber: "0184721850", legalForm: "BVBA", booked: true },
    { id: "1007", name: "Lambrecht Holding", enterpriseNumber: "0181265482", legalForm: "NV", booked: true },
    {
      id: "1008",
      name: "Delvaux & Smets architecten",
      enterpriseNumber: "0194551217",
      legalForm: "CVBA",
      booked: true,
    },
    { id: "1009", name: "Immo 3 Linden", enterpriseNumber: "0192338627", booked: true },
    { id: "1010", name: "Kapsalon Nathalie" },
    { id: "1011", name: "Buurtwerk De Brug vzw", enterpriseNumber: "0190779501", booked: true },
    { id: "1012", name: "Boulangerie Dupont", enterpriseNumber: "0187124975", legalForm: "SPRL", booked: true },
  ],
  berk: [{ id: "2001", name: "Schrijnwerkerij Maes", booked: true }],
  eik: SPREADSHEET,
};

/** Fills an empty store with the dossiers of all firms, their books fetched at the moment that is given; what is there stays. */
export function seedDossiers(store: DatabaseSync, at: string): void {
  for (const [firm, dossiers] of Object.entries(DOSSIERS)) {
    const firmId = v.parse(firmIdSchema, firm);
    for (const { id, booked = false, ...dossier } of dossiers) {
      const dossierId = v.parse(dossierIdSchema, id);
      const isNew = addDossier(store, firmId, { id: dossierId, ...dossier });
      if (isNew && booked) syncBookkeeping(store, firmId, at, dossierId);
    }
  }
}
