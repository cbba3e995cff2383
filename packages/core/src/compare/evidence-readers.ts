import type { BoundField, BoundRoles } from "./binding.ts";
import type { EvidenceReaders, Reader } from "./row-reader.ts";

function readersBy(roles: BoundRoles, reader: (from: string) => Reader): EvidenceReaders {
  const known = (from: string | undefined): Reader => (from === undefined ? null : reader(from));
  return {
    externalId: known(roles.externalId),
    identity: known(roles.identity),
    nationalNumber: known(roles.nationalNumber),
    enterpriseNumber: known(roles.enterpriseNumber),
    name: known(roles.name),
    birthDate: known(roles.birthDate),
    address: known(roles.address),
    partyKind: known(roles.partyKind),
    parts: roles.parts.map(reader),
  };
}

/** Readers of the source's rows. */
export function sourceReaders(roles: BoundRoles): EvidenceReaders {
  return readersBy(roles, (from) => from);
}

/** Readers of the template's rows: only of what is bound. */
export function templateReaders(roles: BoundRoles, fields: readonly BoundField[]): EvidenceReaders {
  return readersBy(roles, (from) => {
    const field = fields.find((bound) => bound.from === from);
    return field === undefined ? null : (field.read ?? field.name);
  });
}
