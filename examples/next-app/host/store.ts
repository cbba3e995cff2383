import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CompanyDetailsTemplate } from "@adminsync/core/bindings";
import type { Dossier, DossierId, FirmId } from "@adminsync/core/model";
import { dossierIdSchema } from "@adminsync/core/protocol";
import type { HostDossiers } from "@adminsync/server";
import * as v from "valibot";

const column = v.optional(v.nullable(v.union([v.string(), v.number()])));

/** The company details as this app keeps them: of what the binding knows, what this template asks. */
export const companySchema = v.object({
  name: column,
  company_form: column,
  registration_number: column,
  vat_number: column,
  street: column,
  postalcode: column,
  city: column,
  country_code: column,
  language: column,
  email: column,
  phone: column,
  founding_date: column,
  meeting_formula: column,
  meeting_date: column,
  total_shares: column,
  total_votes: column,
}) satisfies v.GenericSchema<unknown, CompanyDetailsTemplate>;

const storedSchema = v.array(
  v.object({ firmId: v.string(), id: dossierIdSchema, name: v.string(), company: companySchema }),
);
type Stored = v.InferOutput<typeof storedSchema>[number];

/** The app's own dossiers and their templates, in one file. Your app has a database for this. */
export interface Store extends HostDossiers {
  all(firmId: FirmId): readonly Dossier[];
  company(firmId: FirmId, id: DossierId): CompanyDetailsTemplate;
  saveCompany(firmId: FirmId, id: DossierId, company: CompanyDetailsTemplate): void;
}

export function openStore(file: string, firmId: FirmId): Store {
  const rows: Stored[] = read(file) ?? [
    { firmId, id: v.parse(dossierIdSchema, "1001"), name: "Peeters bakkerij", company: {} },
    { firmId, id: v.parse(dossierIdSchema, "1002"), name: "Schrijnwerkerij Maes", company: {} },
  ];
  const save = (): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(rows));
    renameSync(`${file}.new`, file);
  };
  const find = (firm: FirmId, id: DossierId): Stored | undefined =>
    rows.find((row) => row.firmId === firm && row.id === id);
  const all = (firm: FirmId): Dossier[] =>
    rows.filter((row) => row.firmId === firm).map(({ id, name }) => ({ id, name }));
  return {
    all,
    get: async (firm, id) => all(firm).find((dossier) => dossier.id === id) ?? null,
    list: async (firm) => ({ dossiers: all(firm), cursor: null }),
    rename: async (firm, id, name, { ifName }) => {
      const row = find(firm, id);
      if (row === undefined) return "not-found";
      if (row.name !== ifName) return "name-changed";
      row.name = name;
      save();
      return "renamed";
    },
    company: (firm, id) => find(firm, id)?.company ?? {},
    saveCompany: (firm, id, company) => {
      const row = find(firm, id);
      if (row === undefined) throw new Error(`no dossier ${id}`);
      row.company = v.parse(companySchema, company);
      save();
    },
  };
}

function read(file: string): Stored[] | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  return v.parse(v.pipe(v.string(), v.parseJson(), storedSchema), text);
}
