import type { Holding, Mandate, Party } from "../model/record.ts";
import { parseDate } from "../values/date.ts";
import { enterpriseDigits } from "../values/enterprise-number.ts";
import { readMandateFunction } from "./mandate-function.ts";
import { present } from "./present.ts";
import { nationalDigits, parseCount, parsePercent, readAddress, textOf, type Reader } from "./read-fields.ts";
import type { WrittenHolding, WrittenMandate, WrittenParty } from "./written.ts";

export function readParty(party: WrittenParty, read: Reader): Party {
  const firstName = textOf(party.firstName);
  const lastName = textOf(party.lastName);
  return {
    externalId: party.externalId,
    kind: party.kind,
    name: textOf(party.name) || `${firstName} ${lastName}`.trim(),
    ...present({
      firstName,
      lastName,
      birthDate: read("parties.birthDate", parseDate, party.birthDate),
      enterpriseNumber: read("parties.enterpriseNumber", enterpriseDigits, party.enterpriseNumber),
      nationalNumber: read("parties.nationalNumber", nationalDigits, party.nationalNumber),
      address: readAddress(party.address),
      email: textOf(party.email),
    }),
  };
}

export function readMandate(mandate: WrittenMandate, read: Reader): Mandate {
  const raw = textOf(mandate.function.raw);
  return {
    partyId: mandate.partyId,
    function: { raw, code: mandate.function.code ?? readMandateFunction(raw) },
    ...present({
      externalId: mandate.externalId,
      start: read("mandates.start", parseDate, mandate.start),
      end: read("mandates.end", parseDate, mandate.end),
      statutory: mandate.statutory ?? undefined,
      remunerated: mandate.remunerated ?? undefined,
      representedBy: mandate.representedBy,
      publicationNumber: textOf(mandate.publicationNumber),
    }),
  };
}

export function readHolding(holding: WrittenHolding, read: Reader): Holding {
  return {
    partyId: holding.partyId,
    ownership: holding.ownership,
    ...present({
      externalId: holding.externalId,
      shares: read("holdings.shares", parseCount, holding.shares),
      percentage: read("holdings.percentage", parsePercent, holding.percentage),
      votes: read("holdings.votes", parseCount, holding.votes),
      shareClass: textOf(holding.shareClass),
      start: read("holdings.start", parseDate, holding.start),
      end: read("holdings.end", parseDate, holding.end),
    }),
  };
}
