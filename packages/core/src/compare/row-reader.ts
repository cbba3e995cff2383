import type { LooseTemplate } from "./stored.ts";

/** How a role is read from a row: the name of the field that stores it as it is, or a function; null where that side doesn't hold it. */
export type Reader = string | ((row: LooseTemplate) => unknown) | null;

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
