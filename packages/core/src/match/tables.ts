import { isSameStreet } from "../values/street.ts";
import { belgianForms } from "./belgian-forms.ts";
import type { MatchTables, StreetTable } from "./match-tables.ts";
import { belgianWords } from "./word-meanings.ts";

/** Streets of Belgium, whose names are shortened in many ways, and in Brussels Dutch as well as French. */
export const belgianStreets: StreetTable = { isSame: isSameStreet };

/** What matching knows of Belgian companies: `createReferenceIndex(references, { tables: belgianTables })`. Family names are apart, for they are larger. */
export const belgianTables: MatchTables = { words: belgianWords, forms: belgianForms, streets: belgianStreets };

export { belgianForms, belgianWords };
export type { FormTable, MatchTables, StreetTable, WordMeanings } from "./match-tables.ts";
