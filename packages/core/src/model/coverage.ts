/** The paths of a record that a source can supply or not. `parties.*` etc. are fields of the rows of a list. */
export const RECORD_PATHS = [
  "name",
  "commercialName",
  "legalForm",
  "enterpriseNumber",
  "vatNumber",
  "language",
  "email",
  "phone",
  "seat",
  "totalShares",
  "totalVotes",
  "meetingFormula",
  "meetingDate",
  "foundingDate",
  "endDate",
  "parties",
  "parties.firstName",
  "parties.lastName",
  "parties.birthDate",
  "parties.enterpriseNumber",
  "parties.nationalNumber",
  "parties.address",
  "parties.email",
  "mandates",
  "mandates.function",
  "mandates.start",
  "mandates.end",
  "mandates.statutory",
  "mandates.remunerated",
  "mandates.representedBy",
  "mandates.publicationNumber",
  "holdings",
  "holdings.shares",
  "holdings.percentage",
  "holdings.votes",
  "holdings.shareClass",
  "holdings.ownership",
  "holdings.start",
  "holdings.end",
] as const;

/** One path of the closed list above. */
export type RecordPath = (typeof RECORD_PATHS)[number];

/** What a source supplies. A path that is absent here is *not supplied*, which is never the same as empty. */
export interface Coverage {
  readonly supplied: readonly RecordPath[];
}
