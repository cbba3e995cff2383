import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlaces, readPlace, type ComparedPlace } from "./address-evidence.ts";
import { editDistance } from "./edit-distance.ts";
import { belgianWords } from "./word-meanings.ts";
import { familyNames } from "./family-names.ts";
import { HashChains } from "./hash-chains.ts";
import { FEATURES } from "./feature-names.ts";
import { knowledgeOf } from "./knowledge.ts";
import { MODEL } from "./model.data.ts";
import { readModel } from "./model.ts";
import { alignNames, type NameWord } from "./name-alignment.ts";
import { readName } from "./name-words.ts";
import { compareNumbers, readNumber } from "./number-evidence.ts";
import { belgianForms, belgianStreets, belgianTables } from "./tables.ts";

describe("the words of a name", () => {
  it("leave out the legal form wherever it stands, short or written out, with or without dots", () => {
    for (const name of [
      "Xantippa BV",
      "BVBA Xantippa",
      "Xantippa, b.v.b.a.",
      "Xantippa B V",
      "Xantippa Besloten Vennootschap",
      "Société à responsabilité limitée Xantippa",
      "Xantippa (SRL)",
    ]) {
      expect(readName(name, belgianForms).words).toEqual(["xantippa"]);
      expect(readName(name, belgianForms).form?.code).toMatch(/^BV/);
    }
  });

  it("join letters with dots, and keep a form and initials apart", () => {
    expect(readName("B.V.B.A. W.W. Concept", belgianForms).words).toEqual(["ww", "concept"]);
    expect(readName("A. B. C. Consult", belgianForms).words).toEqual(["abc", "consult"]);
    expect(readName("G. Peeters", belgianForms).words).toEqual(["g", "peeters"]);
  });

  it("leave out 'and', and repair what was misread on the way", () => {
    expect(readName("Peeters & Zonen", belgianForms).words).toEqual(readName("Peeters en Zonen", belgianForms).words);
    expect(readName("MÃ©nard", belgianForms).words).toEqual(["menard"]);
  });

  it("are the form where a name is nothing else", () => {
    expect(readName("NV", belgianForms).words).toEqual(["nv"]);
  });
});

describe("enterprise numbers", () => {
  const compare = (a: string, b: string) => compareNumbers(readNumber(a), readNumber(b));

  it("are the same in every spelling", () => {
    for (const spelling of ["0403.019.261", "403019261", "BE0403019261", "BTW BE 0403.019.261", "TVA 0403.019.261"]) {
      expect(compare(spelling, "0403019261")).toBe("same");
    }
  });

  it("are another company's where both are valid and differ, mistyped where one is not", () => {
    expect(compare("0202.239.951", "0403.019.261")).toBe("other");
    expect(compare("0403.019.271", "0403.019.261")).toBe("mistyped");
    expect(compare("0404.109.261", "0403.019.261")).toBe("unreadable");
    expect(compare("", "0403.019.261")).toBe("only-reference");
  });
});

describe("addresses", () => {
  const at = (street: string, number: string, postalCode = "1000", city = "Brussel") =>
    readPlace({ street, number, postalCode, city });

  const places = (a: ComparedPlace, b: ComparedPlace) => comparePlaces(a, b, belgianStreets);

  it("are the same door in both languages, shortened, as a range and with a box", () => {
    expect(places(at("Kerkstr.", "12 bus 3"), at("Kerkstraat", "12"))).toBe("same-door");
    expect(places(at("Wetstraat", "12-16"), at("Rue de la Loi", "14", "1000", "Bruxelles"))).toBe("same-door");
    expect(places(at("Kerkstraat 12", ""), at("Kerkstraat", "12/4"))).toBe("same-door");
  });

  it("differ by number, street and town", () => {
    expect(places(at("Kerkstraat", "12"), at("Kerkstraat", "22"))).toBe("other-number");
    expect(places(at("Kerkstraat", "12"), at("Molenstraat", "3"))).toBe("other-street");
    expect(places(at("Kerkstraat", "12"), at("Kerkstraat", "3", "9000", "Gent"))).toBe("other-town");
    expect(places(readPlace({}), at("Kerkstraat", "12"))).toBe("only-reference");
  });
});

describe("names beside each other", () => {
  const words = (text: string): NameWord[] =>
    text.split(" ").map((word) => ({ text: word, same: belgianWords.sameWord(word), kind: "own", info: 1 }));
  const links = (a: string, b: string) => alignNames(words(a), words(b)).linked.map(({ link }) => link);

  it("have counterparts that are the same, another spelling, joined, mistyped, shortened or an initial", () => {
    expect(links("groep xantippa", "xantippa group")).toEqual(["same", "alias"]);
    expect(links("vandenberghe", "van den berghe")).toEqual(["joined", "joined", "joined"]);
    expect(links("xanitppa", "xantippa")).toEqual(["slip"]);
    expect(links("transp", "transport")).toEqual(["short"]);
    expect(links("g peeters", "gert peeters")).toEqual(["same", "initial"]);
  });

  it("keep what only one of them has", () => {
    const { onlyFirst, onlySecond } = alignNames(words("xantippa immo"), words("xantippa holding"));
    expect([onlyFirst[0]?.text, onlySecond[0]?.text]).toEqual(["immo", "holding"]);
  });
});

describe("what a word tells", () => {
  it("is known of trades, sisters and public bodies; of names by a table, and any word may be a name without one", () => {
    expect(
      ["garage", "holding", "gemeente", "7", "2023", "janssens", "zorxanalti"].map((word) =>
        knowledgeOf(belgianTables, familyNames).kindOf(word),
      ),
    ).toEqual(["common", "sister", "public", "digit", "code", "name", "own"]);
    expect(knowledgeOf(belgianTables).kindOf("zorxanalti")).toBe("name");
  });
});

describe("slips between words", () => {
  it("are counted the same in both directions, and never more than told", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        const slips = editDistance(a, b, most);
        expect(slips).toBe(editDistance(b, a, most));
        expect(slips).toBeLessThanOrEqual(most + 1);
        expect(slips === 0).toBe(a === b);
      }),
    );
  });

  it("count two neighbours that are swapped once, and let a word go on where told", () => {
    expect(editDistance("xanitppa", "xantippa", 2)).toBe(1);
    expect(editDistance("xanit", "xantippa", 1, true)).toBe(1);
  });
});

describe("chains", () => {
  it("hold what a map of lists would hold, after adding, removing, saving and taking up again", () => {
    const step = fc.record({
      key: fc.integer({ min: -3, max: 3 }),
      value: fc.integer({ min: 1, max: 5 }),
      add: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let chains = new HashChains();
        const model = new Map<number, number[]>();
        for (const [at, { key, value, add }] of steps.entries()) {
          const list = model.get(key) ?? [];
          if (add) {
            chains.add(key, value);
            model.set(key, [...list, value]);
          } else {
            chains.remove(key, value);
            model.set(key, list.includes(value) ? list.toSpliced(list.indexOf(value), 1) : list);
          }
          if (at === 40) chains = Object.assign(new HashChains(), structuredClone(chains));
        }
        for (const [key, list] of model) {
          const held: number[] = [];
          chains.each(key, (value) => held.push(value));
          expect(held.sort((a, b) => a - b)).toEqual(list.sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("the model", () => {
  it("has a weight for each feature, each unit and the bias of each", () => {
    const { inputs, hidden, weights } = readModel(MODEL);
    expect(FEATURES).toHaveLength(inputs);
    expect(weights).toHaveLength((hidden + 1) * (inputs + 1) + hidden);
    expect(weights.every(Number.isFinite)).toBe(true);
  });
});
