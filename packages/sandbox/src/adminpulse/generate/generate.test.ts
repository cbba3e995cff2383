import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK, type Relation } from "../relation.ts";
import { seedRelations } from "../seed/seed.ts";
import { checkDigits, isEnterpriseNumber } from "./enterprise-number.ts";
import { generateRelations } from "./generate.ts";
import { split } from "./holdings.ts";
import { createRandom } from "./random.ts";

const linked = (relation: Relation, type: number): string[] =>
  relation.tos.filter((link) => link.linkType === type).map((link) => link.uniqueIdentifier);

describe("5,000 generated companies", () => {
  const timed = (): { relations: readonly Relation[]; took: number } => {
    const started = performance.now();
    return { relations: generateRelations({ seed: 1, companies: 5000 }), took: performance.now() - started };
  };
  const first = timed();
  const second = timed();
  const { relations } = first;
  const byId = new Map(relations.map((relation) => [relation.uniqueIdentifier, relation]));
  const companies = relations.filter((relation) => relation.relationType === "Company");

  it("are there within a second", () => {
    expect(companies).toHaveLength(5000);
    expect(Math.min(first.took, second.took)).toBeLessThan(1000);
  });

  it("are the same again for the same seed, and others for another", () => {
    expect(second.relations).toEqual(relations);
    expect(generateRelations({ seed: 2, companies: 50 })).not.toEqual(relations.slice(0, 50));
  });

  it("have right enterprise numbers and keys, each its own, apart from the hand-made ones", () => {
    const numbers = companies.map((company) => company.enterpriseNumber);
    expect(numbers.filter((number) => !isEnterpriseNumber(number))).toEqual([]);
    const all = [...seedRelations(), ...relations];
    expect(new Set(all.map((relation) => relation.uniqueIdentifier)).size).toBe(all.length);
    expect(new Set(all.map((relation) => relation.id)).size).toBe(all.length);
    const known = all.map((relation) => relation.enterpriseNumber).filter((number) => number !== "");
    expect(new Set(known).size).toBe(known.length);
  });

  it("each have a director in office and shareholders, persons that are relations too", () => {
    const without = companies.filter((company) => {
      const people = [...linked(company, LINK.director), ...linked(company, LINK.shareholder)];
      const inOffice = company.tos.some((link) => link.linkType === LINK.director && link.endDate === null);
      return !inOffice || people.length < 2 || people.some((id) => byId.get(id)?.relationType !== "Person");
    });
    expect(without).toEqual([]);
  });

  it("have people with names of their own", () => {
    const same = companies.filter((company) => {
      const people = [...new Set(company.tos.map((link) => link.uniqueIdentifier))];
      return new Set(people.map((id) => byId.get(id)?.name)).size < people.length;
    });
    expect(same).toEqual([]);
  });

  it("have all their shares with their shareholders", () => {
    const wrong = companies.filter((company) => {
      const shares = company.tos.reduce((sum, link) => sum + (link.numberOfShares ?? 0), 0);
      return shares !== company.legal?.totalShares;
    });
    expect(wrong).toEqual([]);
  });

  it("are of several kinds: sisters, ended ones, ones without address, in two languages", () => {
    expect(companies.filter((company) => company.name.endsWith(" Holding")).length).toBeGreaterThan(100);
    expect(companies.filter((company) => company.endDate !== null).length).toBeGreaterThan(20);
    expect(companies.filter((company) => company.address === null).length).toBeGreaterThan(10);
    expect(new Set(companies.map((company) => company.languageCode))).toEqual(new Set(["nl", "fr"]));
  });
});

describe("the parts that they are made of", () => {
  it("checks digits as the examples of the Crossroads Bank do, with 97 where nothing is left over", () => {
    expect(["05669882", "04030192", "00000097"].map(checkDigits)).toEqual(["59", "61", "97"]);
    expect(isEnterpriseNumber("0566988259")).toBe(true);
    expect(isEnterpriseNumber("0566988258")).toBe(false);
    expect(isEnterpriseNumber("2147812701")).toBe(false);
  });

  it("splits a number of shares without losing one, and leaves nobody without", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 5000 }),
        (seed, parts, total) => {
          const shares = split(createRandom(seed), total, parts);
          expect(shares).toHaveLength(parts);
          expect(shares.reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(Math.min(...shares)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("picks within bounds for any seed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const picked = createRandom(seed).below(limit);
        expect(Number.isInteger(picked) && picked >= 0 && picked < limit).toBe(true);
      }),
    );
  });
});
