import type { DifferenceKind } from "@adminsync/core/compare";

/**
 * The word that stands at the end of a line of the review: the kind of difference, `converted` for a legal form and its statutory successor,
 * and `changed-again` where the package changed a value after the user had kept theirs.
 */
export type DifferenceWord = DifferenceKind | "converted" | "changed-again";
