import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlaces, readPlace } from "./address-evidence.ts";
import { editDistance } from "./edit-distance.ts";
import { familyNames } from "./family-names.ts";
import { HashChains } from "./hash-chains.ts";
import { alignNames, type NameWord } from "./name-alignment.ts";
import { readName } from "./name-words.ts";
import { compareNumbers, readNumber } from "./number-evidence.ts";
import { wordKind } from "./word-kinds.ts";

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
      expect(readName(name).words).toEqual(["xantippa"]);
      expect(readName(name).form?.code).toMatch(/^BV/);
    }
  });

  it("join letters with dots, and keep a form and initials apart", () => {
    expect(readName("B.V.B.A. W.W. Concept").words).toEqual(["ww", "concept"]);
    expect(readName("A. B. C. Consult").words).toEqual(["abc", "consult"]);
    expect(readName("G. Peeters").words).toEqual(["g", "peeters"]);
  });

  it("leave out 'and', and repair what was misread on the way", () => {
    expect(readName("Peeters & Zonen").words).toEqual(readName("Peeters en Zonen").words);
    expect(readName("MÃ©nard").words).toEqual(["menard"]);
  });

  it("are the form where a name is nothing else", () => {
    expect(readName("NV").words).toEqual(["nv"]);
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

  it("are the same door in both languages, shortened, as a range and with a box", () => {
    expect(comparePlaces(at("Kerkstr.", "12 bus 3"), at("Kerkstraat", "12"))).toBe("same-door");
    expect(comparePlaces(at("Wetstraat", "12-16"), at("Rue de la Loi", "14", "1000", "Bruxelles"))).toBe("same-door");
    expect(comparePlaces(at("Kerkstraat 12", ""), at("Kerkstraat", "12/4"))).toBe("same-door");
  });

  it("differ by number, street and town", () => {
    expect(comparePlaces(at("Kerkstraat", "12"), at("Kerkstraat", "22"))).toBe("other-number");
    expect(comparePlaces(at("Kerkstraat", "12"), at("Molenstraat", "3"))).toBe("other-street");
    expect(comparePlaces(at("Kerkstraat", "12"), at("Kerkstraat", "3", "9000", "Gent"))).toBe("other-town");
    expect(comparePlaces(readPlace({}), at("Kerkstraat", "12"))).toBe("only-reference");
  });
});

describe("names beside each other", () => {
  const words = (text: string): NameWord[] => text.split(" ").map((word) => ({ text: word, kind: "own", info: 1 }));
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
        wordKind(word, familyNames),
      ),
    ).toEqual(["common", "sister", "public", "digit", "code", "name", "own"]);
    expect(wordKind("zorxanalti", undefined)).toBe("name");
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
          if (at === 40) chains = HashChains.from(chains.save());
        }
        for (const [key, list] of model) {
          const held: number[] = [];
          for (let entry = chains.first(key); entry !== 0; entry = chains.after(entry)) held.push(chains.value(entry));
          expect(held.sort((a, b) => a - b)).toEqual(list.sort((a, b) => a - b));
        }
      }),
    );
  });
});
