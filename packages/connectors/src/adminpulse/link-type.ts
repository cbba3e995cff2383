import type { RelationLink } from "./wire.ts";

/** The types of links between relations that a record is made of, as seen in client code. */
export const LINK_TYPE = { ownerOrDirector: 4, shareholder: 6, auditor: 7 } as const;

/** Whether a link says that somebody holds a function. */
export function isMandate({ linkType }: RelationLink): boolean {
  return linkType === LINK_TYPE.ownerOrDirector || linkType === LINK_TYPE.auditor;
}

/** Whether a link says that somebody owns shares. */
export function isHolding({ linkType }: RelationLink): boolean {
  return linkType === LINK_TYPE.shareholder;
}
