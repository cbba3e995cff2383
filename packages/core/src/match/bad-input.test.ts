import { describe, expect, it } from "vitest";
import { familyNames } from "./family-names.ts";
import { createReferenceIndex } from "./reference-index.ts";
import { belgianTables } from "./tables.ts";
import type { MatchableReference } from "./reference-match.ts";

const known = { tables: belgianTables, names: familyNames };

const texts = [
  "",
  " ",
  "x".repeat(10_000),
  "Garage Peeters ".repeat(700),
  "🚗🔧 🚗",
  "شركة بيترز",
  "‮retsek‬",
  "\u0000\u0007\u001b[31m",
  "\ud800",
  "бухгалтерия",
  "株式会社",
  "....,,,,;;;;",
  "-1e999",
  "__proto__",
  "constructor",
  "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(20),
];

const list = texts.map((name, at): MatchableReference => ({
  externalId: String(at),
  name,
  commercialName: name,
  legalForm: name,
  enterpriseNumber: name,
  street: name,
  number: name,
  postalCode: name,
  city: name,
}));

describe("bad input", () => {
  it("is answered without a crash, as reference, dossier and typed text", async () => {
    const index = await createReferenceIndex(list, known);
    expect(index.size).toBe(texts.length);
    for (const text of texts) {
      expect(() => index.search(text)).not.toThrow();
      const answer = index.suggest({ name: text, enterpriseNumber: text, street: text, postalCode: text, city: text });
      expect(answer.matches.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    }
    for (const { externalId } of list) expect(index.remove(externalId)).toBe(true);
    expect(index.size).toBe(0);
    expect(index.suggest({ name: "Peeters" })).toEqual({
      outcome: "none-fits",
      best: null,
      matches: [],
      noneConfidence: 1,
    });
  });

  it("finds names in other alphabets", async () => {
    const index = await createReferenceIndex(list, known);
    expect(index.search("бухг")[0]?.reference.name).toBe("бухгалтерия");
    expect(index.search("株式")[0]?.reference.name).toBe("株式会社");
  });

  it("has nothing for an empty text or dossier", async () => {
    const index = await createReferenceIndex(list, known);
    expect(index.search("")).toEqual([]);
    expect(index.search("   ")).toEqual([]);
    expect(index.suggest({}).best).toBe(null);
  });

  it("keeps the last of references with the same external id", async () => {
    const index = await createReferenceIndex([
      { externalId: "1", name: "Garage Peeters" },
      { externalId: "1", name: "Bakkerij Xantippa" },
    ]);
    expect(index.size).toBe(1);
    expect(index.search("garage")).toEqual([]);
    expect(index.search("xantippa")).toHaveLength(1);
  });

  it("gives a clear answer for references without a name", async () => {
    const nameless = ["1", "2"].map((externalId) => ({
      externalId,
      name: "",
      enterpriseNumber: `0403.019.26${externalId}`,
    }));
    const index = await createReferenceIndex(nameless, known);
    expect(index.search("garage")).toEqual([]);
    expect(index.search("0403019261").map(({ reference }) => reference.externalId)).toEqual(["1"]);
    expect(index.suggest({ name: "Garage Peeters" })).toMatchObject({ outcome: "none-fits", best: null });
  });

  it(
    "gives a clear answer for 100,000 identical names, and holds the thread for less than 50 ms",
    { timeout: 60_000 },
    async () => {
      const alike = function* (): Generator<MatchableReference> {
        for (let at = 0; at < 100_000; at += 1)
          yield { externalId: String(at), name: "Garage Peeters BV", postalCode: "9000" };
      };
      const index = await createReferenceIndex(alike(), known);
      // The shortest of several: what else the machine does in the meantime does not count.
      const shortest = (act: () => unknown): number => {
        const times = Array.from({ length: 5 }, () => {
          const start = performance.now();
          act();
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      const subjects = [
        { name: "Garage Peeters BV" },
        { name: "Peeters" },
        { name: "Garaage Peters", postalCode: "9000" },
      ];
      for (const subject of subjects) expect(shortest(() => index.suggest(subject))).toBeLessThan(50);
      for (const text of ["garage", "peters gaarge", "g", "9000 garage", "999"])
        expect(shortest(() => index.search(text))).toBeLessThan(50);
      const answer = index.suggest({ name: "Garage Peeters BV" });
      expect(answer.best).toBe(null);
      expect(answer.matches[0]?.reasons.map(({ code }) => code)).toContain("name-borne-by-others");
      expect(index.search("garage")).toHaveLength(20);
    },
  );
});

describe("building", () => {
  it("stops when its signal is aborted", async () => {
    const controller = new AbortController();
    const endless = function* (): Generator<MatchableReference> {
      for (let at = 0; ; at += 1) yield { externalId: String(at), name: `Garage ${at}` };
    };
    const built = createReferenceIndex(endless(), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(built).rejects.toThrow("enough");
  });

  it("takes pages as they come", async () => {
    const pages = async function* (): AsyncGenerator<MatchableReference> {
      for (let at = 0; at < 100; at += 1) {
        await Promise.resolve();
        yield { externalId: String(at), name: `Garage ${at}` };
      }
    };
    const index = await createReferenceIndex(pages());
    expect(index.size).toBe(100);
  });
});
