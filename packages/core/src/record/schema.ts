import * as v from "valibot";
import { RECORD_PATHS, type Coverage } from "../model/coverage.ts";
import type { AdminRecord } from "../model/record.ts";
import { decimal, enterpriseNumber, externalId, freeText, instant, isoDate, language, line } from "./fields.ts";
import { addressSchema, holdingSchema, mandateSchema, partySchema } from "./people-schema.ts";

/** More parties, mandates or holdings than this in one record are refused: no company in a firm's care has as many. */
export const MAX_ROWS = 5000;

function rows<Row>(schema: v.GenericSchema<unknown, Row>): v.GenericSchema<unknown, Row[]> {
  return v.pipe(v.array(schema), v.maxLength(MAX_ROWS, `at most ${MAX_ROWS} rows`));
}

const shape = v.object({
  externalId,
  kind: v.picklist(["company", "sole-trader", "person"]),
  name: line,
  commercialName: v.exactOptional(line),
  legalForm: v.exactOptional(v.object({ raw: line, code: v.exactOptional(line) })),
  enterpriseNumber: v.exactOptional(enterpriseNumber),
  vatNumber: v.exactOptional(line),
  language: v.exactOptional(language),
  email: v.exactOptional(line),
  phone: v.exactOptional(line),
  seat: v.exactOptional(addressSchema),
  totalShares: v.exactOptional(decimal),
  totalVotes: v.exactOptional(decimal),
  meetingFormula: v.exactOptional(freeText),
  meetingDate: v.exactOptional(isoDate),
  foundingDate: v.exactOptional(isoDate),
  endDate: v.exactOptional(isoDate),
  sourceModifiedAt: v.exactOptional(instant),
  parties: rows(partySchema),
  mandates: rows(mandateSchema),
  holdings: rows(holdingSchema),
});

type Shape = v.InferOutput<typeof shape>;

function partyIds(record: Shape): ReadonlySet<string> {
  return new Set(record.parties.map((party) => party.externalId));
}

function partiesDiffer(record: Shape): boolean {
  return partyIds(record).size === record.parties.length;
}

function mandatesPointToParties(record: Shape): boolean {
  const known = partyIds(record);
  return record.mandates.every(
    ({ partyId, representedBy }) => known.has(partyId) && (representedBy === undefined || known.has(representedBy)),
  );
}

function holdingsPointToParties(record: Shape): boolean {
  const known = partyIds(record);
  return record.holdings.every(({ partyId }) => known.has(partyId));
}

/** A record as adminsync keeps and sends it: bounded, in canonical forms, and every mandate and holding points to a party in it. */
export const adminRecordSchema: v.GenericSchema<unknown, AdminRecord> = v.pipe(
  shape,
  v.forward(v.check(partiesDiffer, "two parties have the same external id"), ["parties"]),
  v.forward(v.check(mandatesPointToParties, "a mandate points to a party that is not there"), ["mandates"]),
  v.forward(v.check(holdingsPointToParties, "a holding points to a party that is not there"), ["holdings"]),
);

/** Which paths of a record a source supplies: paths of the closed list, each once. */
export const coverageSchema: v.GenericSchema<unknown, Coverage> = v.object({
  supplied: v.pipe(
    v.array(v.picklist(RECORD_PATHS)),
    v.check((paths) => new Set(paths).size === paths.length, "a path is named twice"),
  ),
});
