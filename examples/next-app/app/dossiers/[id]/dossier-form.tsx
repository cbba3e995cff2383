"use client";
import { companyDetails, type CompanyDetailsTemplate } from "@adminsync/core/bindings";
import type { DossierId } from "@adminsync/core/model";
import { ConfirmOverwriteBanner, SyncTab } from "@adminsync/react";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { saveCompany } from "./save-company.ts";

interface DossierFormProps {
  readonly dossierId: DossierId;
  readonly company: CompanyDetailsTemplate;
  readonly readOnly: boolean;
}

const FIELDS = [
  ["name", "Naam"],
  ["registration_number", "Ondernemingsnummer"],
  ["street", "Straat en nummer"],
  ["postalcode", "Postcode"],
  ["city", "Gemeente"],
] as const satisfies readonly (readonly [keyof CompanyDetailsTemplate, string])[];

/** A dossier: its link with the package, and a template of this app with the yellow bar above it. */
export function DossierForm({ dossierId, company, readOnly }: DossierFormProps): ReactElement {
  const router = useRouter();
  return (
    <>
      <SyncTab dossierId={dossierId} readOnly={readOnly} headingLevel={2} onLinked={() => router.refresh()} />
      <h2>Bedrijfsparameters</h2>
      <ConfirmOverwriteBanner
        dossierId={dossierId}
        binding={companyDetails}
        scope="2026"
        values={company}
        onApply={(values) => saveCompany(dossierId, values)}
        readOnly={readOnly}
        headingLevel={3}
      />
      {FIELDS.map(([name, label]) => (
        <label key={name}>
          {label}
          <input
            // Anew where adminsync filled it in.
            key={String(company[name] ?? "")}
            defaultValue={company[name] ?? ""}
            readOnly={readOnly}
            onBlur={({ target }) => {
              if (target.value !== String(company[name] ?? ""))
                void saveCompany(dossierId, { ...company, [name]: target.value });
            }}
          />
        </label>
      ))}
    </>
  );
}
