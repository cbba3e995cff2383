import { LINK, type AdminPulseSandbox, type RelationLink } from "@adminsync/sandbox/adminpulse";

/** How many people the panel offers to appoint. */
const SOME = 20;

/** What the side panel shows of a client at the source; null where there is none. */
export function sourceRecord(sandbox: AdminPulseSandbox, id: string): object | null {
  const relation = sandbox.relations.get(id);
  if (relation === undefined) return null;
  const nameOf = (link: RelationLink): string =>
    sandbox.relations.get(link.uniqueIdentifier)?.name ?? link.uniqueIdentifier;
  const links = relation.tos.map((link, position) => ({ link, position }));
  const appointed = new Set(
    links.filter(({ link }) => link.linkType === LINK.director).map(({ link }) => link.uniqueIdentifier),
  );
  return {
    id,
    name: relation.name,
    legalForm: relation.legalForm,
    address: relation.address,
    mandates: links
      .filter(({ link }) => link.linkType === LINK.director)
      .map(({ link, position }) => ({
        position,
        name: nameOf(link),
        function: link.function ?? "",
        endDate: link.endDate ?? null,
      })),
    holdings: links
      .filter(({ link }) => link.linkType === LINK.shareholder || link.linkType === LINK.partner)
      .map(({ link, position }) => ({ position, name: nameOf(link), shares: link.numberOfShares ?? 0 })),
    candidates: sandbox.relations
      .list()
      .filter(({ relationType, uniqueIdentifier }) => relationType === "Person" && !appointed.has(uniqueIdentifier))
      .slice(0, SOME)
      .map(({ uniqueIdentifier, name }) => ({ id: uniqueIdentifier, name })),
  };
}
