import type { Coverage, RecordPath } from "../model/coverage.ts";
import type { AdminRecord, RecordLegalForm } from "../model/record.ts";
import { parseDate } from "../values/date.ts";
import { enterpriseDigits } from "../values/enterprise-number.ts";
import { parseLegalForm } from "../values/legal-form.ts";
import { parseVatNumber } from "../values/vat-number.ts";
import { canonicalRecord } from "./canonical.ts";
import { withoutPaths } from "./coverage.ts";
import { present } from "./present.ts";
import { readHolding, readMandate, readParty } from "./read-rows.ts";
import { parseCount, parseLanguageCode, readAddress, readerOf, textOf } from "./read-fields.ts";
import type { Written, WrittenRecord } from "./written.ts";

/** A record with what its source supplies for it. */
export interface ReadRecord {
  readonly record: AdminRecord;
  readonly coverage: Coverage;
}

/**
 * Reads what a source wrote into the canonical record. A value that can't be read (a date that no calendar has, a number with
 * letters) is left out, and its path from the coverage too: 'not supplied' says that we do not know, where 'empty' would say that
 * there is none and offer to delete what a template holds.
 */
export function readRecord(written: WrittenRecord, coverage: Coverage): ReadRecord {
  const unreadable = new Set<RecordPath>();
  const read = readerOf(unreadable);
  const seat = readAddress(written.seat);
  const record: AdminRecord = {
    externalId: written.externalId,
    kind: written.kind,
    name: textOf(written.name),
    ...present({
      commercialName: textOf(written.commercialName),
      legalForm: readLegalForm(written.legalForm, seat?.country ?? ""),
      enterpriseNumber: read("enterpriseNumber", enterpriseDigits, written.enterpriseNumber),
      vatNumber: parseVatNumber(written.vatNumber) ?? textOf(written.vatNumber),
      language: read("language", parseLanguageCode, written.language),
      email: textOf(written.email),
      phone: textOf(written.phone),
      seat,
      totalShares: read("totalShares", parseCount, written.totalShares),
      totalVotes: read("totalVotes", parseCount, written.totalVotes),
      meetingFormula: textOf(written.meetingFormula),
      meetingDate: read("meetingDate", parseDate, written.meetingDate),
      foundingDate: read("foundingDate", parseDate, written.foundingDate),
      endDate: read("endDate", parseDate, written.endDate),
    }),
    parties: written.parties.map((party) => readParty(party, read)),
    mandates: written.mandates.map((mandate) => readMandate(mandate, read)),
    holdings: written.holdings.map((holding) => readHolding(holding, read)),
  };
  return { record: canonicalRecord(record), coverage: withoutPaths(coverage, [...unreadable]) };
}

/** The code is of Belgian forms only: abroad the same letters stand for other forms. */
function readLegalForm(written: Written, country: string): RecordLegalForm | undefined {
  const raw = textOf(written);
  if (raw === "") return undefined;
  const form = country === "" || country === "BE" ? parseLegalForm(raw) : null;
  return form === null ? { raw } : { raw, code: form.code };
}
