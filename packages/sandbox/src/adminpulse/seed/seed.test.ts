import { describe, expect, it } from "vitest";
import { isEnterpriseNumber } from "../generate/enterprise-number.ts";
import { FIRST_GENERATED } from "../generate/generate.ts";
import { LINK, uniqueIdentifierOf, type Relation } from "../relation.ts";
import { seedRelations } from "./seed.ts";
import { SEEDED } from "./seeded.data.ts";

const relations = seedRelations();
const get = (uniqueIdentifier: string): Relation => {
  const found = relations.find((relation) => relation.uniqueIdentifier === uniqueIdentifier);
  if (found === undefined) throw new Error(`no ${uniqueIdentifier}`);
  return found;
};
const holdings = (relation: Relation): [number, string][] =>
  relation.tos
    .filter((link) => link.linkType === LINK.shareholder)
    .map((link) => [link.numberOfShares ?? 0, link.ownership ?? ""]);

describe("the hand-made relations", () => {
  it("have right numbers, each its own", () => {
    const numbers = relations.map((relation) => relation.enterpriseNumber).filter((number) => number !== "");
    expect(numbers.filter((number) => !isEnterpriseNumber(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(55);
  });

  it("have keys of their own, in order and below the generated ones", () => {
    const ids = relations.map((relation) => relation.uniqueIdentifier);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.every((id) => /^APR\d{5}$/.test(id) && id < uniqueIdentifierOf(FIRST_GENERATED))).toBe(true);
    expect(new Set(relations.map((relation) => relation.id)).size).toBe(relations.length);
  });

  it("carry a VAT number only with the enterprise number behind it", () => {
    const vat = relations.filter((relation) => relation.vatNumber !== "");
    expect(vat.filter((relation) => relation.vatNumber !== `BE${relation.enterpriseNumber}`)).toEqual([]);
    expect(vat.length).toBeLessThan(relations.filter((relation) => relation.enterpriseNumber !== "").length);
  });

  it("have names without their legal form", () => {
    const named = relations.filter(
      ({ name, legalForm }) => legalForm !== "" && name.toLowerCase().split(" ").includes(legalForm.toLowerCase()),
    );
    expect(named).toEqual([]);
  });

  it("link only to relations that are there", () => {
    const links = relations.flatMap((relation) => relation.tos);
    const ids = links.flatMap((link) => [link.uniqueIdentifier, link.representedBy ?? link.uniqueIdentifier]);
    expect(ids.filter((id) => !relations.some((relation) => relation.uniqueIdentifier === id))).toEqual([]);
    expect(links.length).toBeGreaterThan(30);
  });

  it("have a star with a company as director and shares in bare ownership and usufruct", () => {
    const star = get(SEEDED.star);
    expect([star.name, star.legalForm, star.legal?.totalShares]).toEqual(["Bakkerij Peeters", "BV", 550]);
    const directors = star.tos.filter((link) => link.linkType === LINK.director && link.endDate === null);
    expect(directors.map((link) => [get(link.uniqueIdentifier).relationType, link.representedBy])).toEqual([
      ["Person", undefined],
      ["Company", "APR00043"],
    ]);
    expect(holdings(star)).toEqual([
      [300, "Full"],
      [250, "Bare"],
      [250, "Usufruct"],
    ]);
  });

  it("have an example of each odd kind", () => {
    expect(get(SEEDED.holding).name).toBe(`${get(SEEDED.sister).name} Holding`);
    expect(get(SEEDED.soleTrader).relationType).toBe("SoleProprietor");
    expect(get(SEEDED.inactive).endDate).toBe("2021-12-31");
    expect(get(SEEDED.withoutAddress).address).toBeNull();
    expect(get(SEEDED.withoutEnterpriseNumber).enterpriseNumber).toBe("");
    expect(holdings(get(SEEDED.fractions))).toEqual([
      [37.5, "Full"],
      [12.5, "Full"],
    ]);
    expect(holdings(get(SEEDED.undivided)).filter(([, kind]) => kind === "Undivided")).toHaveLength(2);
    expect(holdings(get(SEEDED.association))).toEqual([]);
    expect([get(SEEDED.french).languageCode, get(SEEDED.german).languageCode]).toEqual(["fr", "de"]);
    expect([get(SEEDED.person).relationType, get(SEEDED.person).status]).toEqual(["Person", "Customer"]);
  });

  it("say nothing of the people behind organisations that exist", () => {
    const real = relations.filter((relation) => relation.uniqueIdentifier >= "APR00101");
    expect(real.length).toBeGreaterThan(40);
    expect(real.flatMap((relation) => relation.tos)).toEqual([]);
  });
});
