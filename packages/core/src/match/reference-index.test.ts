import { describe, expect, it } from "vitest";
import { familyNames } from "./family-names.ts";
import { nameKey } from "./name-key.ts";
import { createReferenceIndex } from "./reference-index.ts";
import { suggestMany } from "./suggest-many.ts";
import { belgianTables } from "./tables.ts";
import type { MatchableReference } from "./reference-match.ts";

const known = { tables: belgianTables, names: familyNames };

const references: MatchableReference[] = [
  {
    externalId: "1",
    name: "Xantippa BV",
    enterpriseNumber: "0403.019.261",
    street: "Kerkstraat 1",
    postalCode: "9000",
    city: "Gent",
  },
  { externalId: "2", name: "Xantippa Holding NV", street: "Kerkstraat 1", postalCode: "9000", city: "Gent" },
  { externalId: "3", name: "Garage Peeters", street: "Stationsstraat 12-16", postalCode: "2800", city: "Mechelen" },
  {
    externalId: "4",
    name: "GARAGE JANSSENS SRL",
    commercialName: "De Rode Wagen",
    postalCode: "1050",
    city: "Ixelles",
  },
  { externalId: "6", name: "Zorxanalti BV", city: "Aalst" },
  { externalId: "5", name: "L.M.K. Consult", enterpriseNumber: "BE 0202.239.951" },
];
const index = await createReferenceIndex(references, known);
const best = (subject: Parameters<typeof index.suggest>[0]) =>
  index.suggest(subject).best?.reference.externalId ?? null;

describe("suggesting a reference", () => {
  it("is sure of the same number, in any spelling", () => {
    for (const enterpriseNumber of ["0403.019.261", "403019261", "BE0403019261", "TVA BE 0403.019.261"]) {
      const { best: first } = index.suggest({ name: "Xantippa", enterpriseNumber });
      expect(first?.reference.externalId).toBe("1");
      expect(first?.reasons[0]).toEqual({ code: "same-number", speaks: "for" });
    }
  });

  it("takes a name that is like no other for certain, whatever its legal form is and where that stands", () => {
    for (const name of ["Zorxanalti", "BVBA ZORXANALTI", "Zorxanalti B.V.", "zorxanalti srl"])
      expect(best({ name })).toBe("6");
  });

  it("tells sister companies apart", () => {
    expect(best({ name: "Xantippa Holding" })).toBe("2");
    expect(best({ name: "Holding Xantippa NV" })).toBe("2");
    expect(best({ name: "Xantippa Immo" })).toBe(null);
  });

  it("needs more than a name that many bear", () => {
    const { best: none, matches } = index.suggest({ name: "Garage Peeters" });
    expect(none).toBe(null);
    expect(matches[0]?.reference.externalId).toBe("3");
    expect(matches[0]?.reasons.map(({ code }) => code)).toContain("common-name");
    expect(best({ name: "Garage Peeters", street: "Stationsstr. 14", postalCode: "2800" })).toBe("3");
  });

  it("says that none fits, and what came nearest", () => {
    const answer = index.suggest({ name: "Xantippa", enterpriseNumber: "0401.574.852" });
    expect(answer).toMatchObject({ outcome: "none-fits", best: null });
    const same = answer.matches.find(({ reference }) => reference.externalId === "1");
    expect(same?.reasons.map(({ code }) => code)).toContain("other-number");
  });
});

describe("two references that nothing tells apart", () => {
  it("are both named, as likely as each other: unsure, not none", async () => {
    const twins = ["8", "9"].map((externalId) => ({ externalId, name: "Zorxanalti BV", postalCode: "9300" }));
    const { outcome, matches } = (await createReferenceIndex(twins, known)).suggest({ name: "Zorxanalti" });
    expect(outcome).toBe("unsure");
    expect(matches.map(({ reference }) => reference.externalId)).toEqual(["8", "9"]);
    expect(matches[0]?.confidence).toBe(matches[1]?.confidence);
    expect(matches[0]?.reasons).toContainEqual({ code: "name-borne-by-others", speaks: "against", others: 1 });
  });
});

describe("an index without tables", () => {
  it("finds by name and number, and is sure of neither a sister nor a family's name", async () => {
    const bare = await createReferenceIndex(references);
    expect(bare.search("xant").map(({ reference }) => reference.externalId)).toEqual(["1", "2"]);
    expect(bare.suggest({ name: "Xantippa BV", enterpriseNumber: "403019261" }).best?.reference.externalId).toBe("1");
    expect(bare.suggest({ name: "Xantippa Immo BV", enterpriseNumber: "403019261" }).best).toBe(null);
    expect(bare.suggest({ name: "Garage Peeters" }).best).toBe(null);
  });
});

describe("suggesting for many dossiers", () => {
  it("answers in their order, and stops when it is told to", async () => {
    const all = await suggestMany(index, [
      { name: "Zorxanalti" },
      { name: "Nobody" },
      { enterpriseNumber: "0403019261" },
    ]);
    expect(all.map(({ best: first }) => first?.reference.externalId ?? null)).toEqual(["6", null, "1"]);
    await expect(
      suggestMany(index, [{ name: "Zorxanalti" }], { signal: AbortSignal.abort(new Error("enough")) }),
    ).rejects.toThrow("enough");
  });
});

describe("a name's key", () => {
  it("is the same for every spelling of the name", () => {
    expect(nameKey("Établissements Peeters & Fils, S.P.R.L.", belgianTables)).toBe(
      nameKey("ETS PEETERS ET FILS SRL", belgianTables),
    );
  });
});

describe("searching as one types", () => {
  const found = (text: string) => index.search(text).map(({ reference }) => reference.externalId);

  it("finds parts of names, initials, numbers, ids, towns and trade names, typos forgiven", () => {
    expect(found("xant")).toEqual(["1", "2"]);
    expect(found("pee gar")[0]).toBe("3");
    expect(found("3019")).toEqual(["1"]);
    expect(found("5")[0]).toBe("5");
    expect(found("janssens ixelles")).toEqual(["4"]);
    expect(found("rode wag")).toEqual(["4"]);
    expect(found("xanitppa")[0]).toBe("1");
  });

  it("says where the text was found", () => {
    expect(index.search("peet")[0]?.ranges).toEqual([{ field: "name", start: 7, end: 11 }]);
    expect(index.search("0403019")[0]?.ranges).toEqual([{ field: "enterpriseNumber", start: 0, end: 8 }]);
  });
});
