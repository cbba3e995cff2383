import type { DossierId } from "../model/ids.ts";
import { sections, type Section } from "./section.ts";
import type { BulkRow } from "./state.ts";

/** One line of the export: what was done with a dossier. */
export interface ExportLine {
  readonly dossierId: DossierId;
  readonly dossierName: string;
  readonly enterpriseNumber: string;
  readonly section: Section;
  readonly externalId: string;
  readonly referenceName: string;
  /** The name that the dossier bore before linking renamed it. */
  readonly renamedFrom: string;
  readonly linkedAt: string;
  readonly code: string;
}

const COLUMNS: readonly (keyof ExportLine)[] = [
  "dossierId",
  "dossierName",
  "enterpriseNumber",
  "section",
  "externalId",
  "referenceName",
  "renamedFrom",
  "linkedAt",
  "code",
];

/** What became of every dossier, in the order of the list. */
export function exportLines(rows: ReadonlyMap<DossierId, BulkRow>): readonly ExportLine[] {
  const sectionOf = sections(rows);
  return [...rows].map(([dossierId, { listed, choice, outcome }]) => ({
    dossierId,
    dossierName: listed.dossier.name,
    enterpriseNumber: listed.dossier.enterpriseNumber ?? "",
    section: sectionOf.get(dossierId) ?? "waiting",
    externalId: choice.kind === "link" ? choice.reference.externalId : "",
    referenceName: choice.kind === "link" ? choice.reference.name : "",
    renamedFrom: outcome.kind === "linked" ? (outcome.renamedFrom ?? "") : "",
    linkedAt: outcome.kind === "linked" ? outcome.linkedAt : "",
    code: outcome.kind === "failed" ? outcome.error.code : "",
  }));
}

/**
 * The lines as CSV (RFC 4180, semicolons, as a Belgian spreadsheet reads it), with a mark of the byte order so that it reads the accents.
 * Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function toCsv(lines: readonly ExportLine[]): string {
  const rows = [COLUMNS.join(";"), ...lines.map((line) => COLUMNS.map((column) => cell(line[column])).join(";"))];
  return `\uFEFF${rows.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
