import type { LooseTemplate } from "./stored.ts";

/** Who reads a role from a row: null where that side doesn't hold it. */
export type Reader = ((row: LooseTemplate) => unknown) | null;

/** How the identifying values of a list are read, from the template's rows or from the source's. */
export interface EvidenceReaders {
  readonly externalId: Reader;
  readonly identity: Reader;
  readonly nationalNumber: Reader;
  readonly enterpriseNumber: Reader;
  readonly name: Reader;
  readonly birthDate: Reader;
  readonly address: Reader;
  readonly partyKind: Reader;
  readonly parts: readonly Reader[];
}
