import type { CreateSuggester } from "@adminsync/core/bulk";
import { createReferenceIndex } from "@adminsync/core/match";
import { familyNames } from "@adminsync/core/match/family-names";
import { belgianTables } from "@adminsync/core/match/tables";
import { BulkLink } from "@adminsync/react";
import type { ReactElement } from "react";

/** What is known of Belgian companies, and which words of a name are a family's, makes more of the suggestions certain. Outside the component: another function would read everything anew. */
const createIndex: CreateSuggester = (references, options) =>
  createReferenceIndex(references, { ...options, tables: belgianTables, names: familyNames });

/** All dossiers of the firm that have no link yet, each beside the client that fits it best. Its heading is the page's. */
export function BulkLinkPlace(): ReactElement {
  return <BulkLink createIndex={createIndex} headingLevel={1} />;
}
