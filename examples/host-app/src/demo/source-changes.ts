import { LINK, type AdminPulseSandbox, type RelationLink } from "@adminsync/sandbox/adminpulse";
import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(v.string(), v.isoDate());
const address = v.object({
  street: v.string(),
  houseNumber: v.string(),
  box: v.string(),
  postalCode: v.string(),
  city: v.string(),
  countryCode: v.string(),
});
const linkPosition = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a user of the package may change of a client, as far as the demo goes. `position` counts the links of the relation. */
export const sourceChanges = v.variant("do", [
  v.object({ do: v.literal("move"), uniqueIdentifier: text, address }),
  v.object({ do: v.literal("rename"), uniqueIdentifier: text, name: text }),
  v.object({ do: v.literal("remove"), uniqueIdentifier: text }),
  v.object({ do: v.literal("appoint"), uniqueIdentifier: text, person: text, function: text, startDate: date }),
  v.object({ do: v.literal("end-mandate"), uniqueIdentifier: text, position: linkPosition, endDate: date }),
  v.object({
    do: v.literal("set-shares"),
    uniqueIdentifier: text,
    position: linkPosition,
    shares: v.pipe(v.number(), v.minValue(0)),
  }),
]);

/** One change at the source. */
export type SourceChange = v.InferOutput<typeof sourceChanges>;

/** Carries a change out, as a user of the package would. Throws a `RangeError` where there is no such relation or link. */
export function changeAtSource(sandbox: AdminPulseSandbox, change: SourceChange): void {
  const { uniqueIdentifier: id } = change;
  switch (change.do) {
    case "move":
      sandbox.change(id, { address: change.address });
      return;
    case "rename":
      sandbox.change(id, { name: change.name });
      return;
    case "remove":
      sandbox.remove(id);
      return;
    case "appoint": {
      const mandate: RelationLink = {
        linkType: LINK.director,
        uniqueIdentifier: change.person,
        function: change.function,
        startDate: change.startDate,
        endDate: null,
      };
      sandbox.change(id, { tos: [...linksOf(sandbox, id), mandate] });
      return;
    }
    case "end-mandate":
      changeLink(sandbox, id, change.position, { endDate: change.endDate });
      return;
    case "set-shares":
      changeLink(sandbox, id, change.position, { numberOfShares: change.shares });
  }
}

function linksOf(sandbox: AdminPulseSandbox, id: string): readonly RelationLink[] {
  const relation = sandbox.relations.get(id);
  if (relation === undefined) throw new RangeError(`there is no relation ${id}`);
  return relation.tos;
}

function changeLink(sandbox: AdminPulseSandbox, id: string, position: number, change: Partial<RelationLink>): void {
  const links = linksOf(sandbox, id);
  const link = links[position];
  if (link === undefined) throw new RangeError(`relation ${id} has no link ${position}`);
  sandbox.change(id, { tos: links.with(position, { ...link, ...change }) });
}
