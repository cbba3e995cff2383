import type { Dossier, Reference } from "@adminsync/core/model";
import type { ReactElement } from "react";
import { writeEnterpriseNumber } from "../messages/enterprise-number.ts";

/** A dossier or a reference: its name, and the facts by which people tell it from another. */
export function ClientFacts({
  name,
  facts,
}: {
  readonly name: string;
  readonly facts: readonly string[];
}): ReactElement {
  return (
    <div data-part="bulk-client">
      <div data-part="strong">{name}</div>
      {facts.length === 0 ? null : (
        <div data-part="facts">
          {facts.map((fact) => (
            <span key={fact} data-part="fact">
              {fact}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

const present = (facts: readonly (string | undefined)[]): readonly string[] =>
  facts.filter((fact) => fact !== undefined && fact !== "").map(String);

/** The facts of a dossier that are shown beside its name. */
export function dossierFacts({ enterpriseNumber, legalForm, address }: Dossier): readonly string[] {
  const number = enterpriseNumber === undefined ? undefined : writeEnterpriseNumber(enterpriseNumber);
  return present([number, legalForm, address?.city]);
}

/** The facts of a reference that are shown beside its name. */
export function referenceFacts({ externalId, enterpriseNumber, legalForm, city }: Reference): readonly string[] {
  const number = enterpriseNumber === undefined ? undefined : writeEnterpriseNumber(enterpriseNumber);
  return present([number, legalForm, city, externalId]);
}
