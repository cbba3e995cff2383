import type { MatchReason } from "@adminsync/core/match";
import type { Dossier, Reference } from "@adminsync/core/model";
import { compareValues, formatAddress, parseAddress } from "@adminsync/core/values";
import { writeEnterpriseNumber } from "../messages/enterprise-number.ts";
import type { SideField, SideMeaning } from "../messages/suggestion-messages.ts";

/** One field of a dossier beside the same of a client, each as it is shown; null where a side has nothing. */
export interface SideLine {
  readonly field: SideField;
  readonly dossier: string | null;
  readonly reference: string | null;
  readonly meaning: SideMeaning;
}

/** What is laid beside each other: the client, and why the matcher proposes it (none where it was found by searching). */
export interface Sides {
  readonly dossier: Dossier;
  readonly reference: Reference;
  readonly reasons: readonly MatchReason[];
  /** A language tag: addresses are written as it writes them. */
  readonly locale: string;
}

const MEANINGS = { same: "same", cosmetic: "spelled", converted: "converted", different: "different" } as const;

const known = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text);

function line(
  field: SideField,
  dossier: string | null,
  reference: string | null,
  meaning: () => SideMeaning,
): readonly SideLine[] {
  if (dossier === null && reference === null) return [];
  if (reference === null) return [{ field, dossier, reference, meaning: "only-dossier" }];
  if (dossier === null) return [{ field, dossier, reference, meaning: "only-reference" }];
  return [{ field, dossier, reference, meaning: dossier === reference ? "same" : meaning() }];
}

/** The words of a name may stand in another order: the matcher looks through that, comparing texts does not. */
function nameMeaning({ dossier, reference, reasons }: Sides): SideMeaning {
  if (reasons.some(({ code }) => code === "same-name")) return "spelled";
  return MEANINGS[compareValues("companyName", dossier.name, reference.name)];
}

/** Where one side knows the town alone, the towns are compared. */
function addressLine({ dossier, reference, locale }: Sides): readonly SideLine[] {
  const { street = "", postalCode = "", city = "" } = reference;
  const own = parseAddress(dossier.address ?? null);
  const other = parseAddress({ street, number: "", box: "", postalCode, city, country: own?.country ?? "" });
  const write = (address: ReturnType<typeof parseAddress>): string | null =>
    address === null ? null : known(formatAddress(address, locale));
  return line("address", write(own), write(other), () => {
    if (own === null || other === null) return "different";
    const town = { street: "", number: "", box: "" };
    const isTownOnly = own.street === "" || other.street === "";
    return MEANINGS[
      isTownOnly
        ? compareValues("address", { ...own, ...town }, { ...other, ...town })
        : compareValues("address", own, other)
    ];
  });
}

/** A dossier and a client side by side: what agrees, what differs, what only one of them has. What neither has is left out. */
export function compareSides(sides: Sides): readonly SideLine[] {
  const { dossier, reference } = sides;
  const number = (text: string | undefined): string | null => {
    const given = known(text);
    return given === null ? null : writeEnterpriseNumber(given);
  };
  const [form, otherForm] = [known(dossier.legalForm), known(reference.legalForm)];
  return [
    ...line(
      "number",
      number(dossier.enterpriseNumber),
      number(reference.enterpriseNumber),
      () => MEANINGS[compareValues("enterpriseNumber", dossier.enterpriseNumber, reference.enterpriseNumber)],
    ),
    ...line("name", known(dossier.name), known(reference.name), () => nameMeaning(sides)),
    ...line("form", form, otherForm, () => MEANINGS[compareValues("legalForm", form, otherForm)]),
    ...addressLine(sides),
  ];
}

/** Which fields agree, however they are written, and which differ. */
export function tally(lines: readonly SideLine[]): {
  readonly agree: readonly SideField[];
  readonly differ: readonly SideField[];
} {
  const of = (isMeant: (meaning: SideMeaning) => boolean): readonly SideField[] =>
    lines.filter(({ meaning }) => isMeant(meaning)).map(({ field }) => field);
  return {
    agree: of((meaning) => meaning === "same" || meaning === "spelled" || meaning === "converted"),
    differ: of((meaning) => meaning === "different"),
  };
}
