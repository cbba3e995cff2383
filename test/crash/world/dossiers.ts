import {
  parseDossierId,
  parseExternalId,
  parsePackageId,
  type DossierId,
  type ExternalId,
  type PackageId,
} from "@adminsync/core/model";
import { SEEDED } from "@adminsync/sandbox/adminpulse";

/** What must be there. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("this test expects something where there is nothing");
  return value;
}

const dossier = (text: string): DossierId => known(parseDossierId(text));
const reference = (text: string): ExternalId => known(parseExternalId(text));

export const PACKAGE: PackageId = known(parsePackageId("adminpulse"));

/** Pulled on demand, and decided about. */
export const SYNCED: DossierId = dossier("synced");
/** Linked to the one and the other in turn. */
export const RELINKED: DossierId = dossier("relinked");
/** Every dossier, with what it is linked to at first. The first reference has the most people to ask for. */
export const LINKED_TO: ReadonlyMap<DossierId, ExternalId> = new Map([
  [SYNCED, reference(SEEDED.star)],
  [dossier("nightly 1"), reference(SEEDED.sister)],
  [dossier("nightly 2"), reference(SEEDED.french)],
  [RELINKED, reference(SEEDED.german)],
]);
export const DOSSIERS: readonly DossierId[] = [...LINKED_TO.keys()];
/** The two that the relinked dossier changes between. */
export const IN_TURN: readonly [ExternalId, ExternalId] = [reference(SEEDED.german), reference(SEEDED.association)];
