import { LINK, type RelationLink } from "../relation.ts";

/** A director, manager or board member: `what` is the office's own word for it. */
export function director(
  uniqueIdentifier: string,
  what: string,
  startDate: string,
  rest: Pick<RelationLink, "endDate" | "statutory" | "representedBy"> = {},
): RelationLink {
  const { endDate = null, statutory = false, representedBy } = rest;
  return {
    linkType: LINK.director,
    uniqueIdentifier,
    function: what,
    startDate,
    endDate,
    statutory,
    ...(representedBy === undefined ? {} : { representedBy }),
  };
}

/** A shareholder; one vote for each share unless said otherwise. */
export function shareholder(
  uniqueIdentifier: string,
  numberOfShares: number,
  rest: Pick<RelationLink, "startDate" | "endDate" | "votingRights" | "shareClass" | "ownership"> = {},
): RelationLink {
  const { startDate = null, endDate = null, votingRights = numberOfShares, ownership = "Full", shareClass } = rest;
  return {
    linkType: LINK.shareholder,
    uniqueIdentifier,
    startDate,
    endDate,
    numberOfShares,
    votingRights,
    ownership,
    ...(shareClass === undefined ? {} : { shareClass }),
  };
}
