import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { familyNames } from "./family-names.ts";
import { createReferenceIndex } from "./reference-index.ts";
import { restoreReferenceIndex } from "./restore-index.ts";
import { belgianTables } from "./tables.ts";
import type { MatchableReference, MatchSubject } from "./reference-match.ts";

const known = { tables: belgianTables, names: familyNames };

const trade = fc.constantFrom(
  "Garage",
  "Bakkerij",
  "Boulangerie",
  "Bouwwerken",
  "Pharmacie",
  "Immo",
  "Consult",
  "Holding",
);
const own = fc.constantFrom(
  "Peeters",
  "Xantippa",
  "Zorxanalti",
  "Lefèvre",
  "Van Damme",
  "Quazorvo",
  "Ménard",
  "Telmarquabri",
);
const form = fc.constantFrom("", " BV", " NV", " VZW", " SRL");
const name = fc
  .tuple(fc.subarray(["Noord", "Zuid", "Lux"], { maxLength: 1 }), own, trade, form)
  .map(([extra, first, second, last]) => `${[first, second, ...extra].join(" ")}${last}`);
const place = fc.constantFrom(
  { street: "Kerkstraat", number: "1", postalCode: "9000", city: "Gent" },
  { street: "Rue Haute", number: "12-16", postalCode: "1000", city: "Bruxelles" },
  {},
);
const enterpriseNumber = fc.constantFrom("", "0403.019.261", "0202.239.951", "0401.574.852");
const reference = fc
  .tuple(fc.integer({ min: 1, max: 30 }), name, place, enterpriseNumber)
  .map(([id, said, where, number]): MatchableReference => ({
    externalId: String(id),
    name: said,
    enterpriseNumber: number,
    ...where,
  }));
const references = fc.array(reference, { minLength: 1, maxLength: 25 });

/** Each run builds indexes; a busy machine takes its time. */
vi.setConfig({ testTimeout: 30_000 });

const bestOf = async (list: readonly MatchableReference[], subject: MatchSubject): Promise<string | null> => {
  const index = await createReferenceIndex(list, known);
  return index.suggest(subject).best?.reference.externalId ?? null;
};
const respell: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.split(" ").toReversed().join(" "),
  (text) => text.replace(/ (BV|NV|VZW|SRL)$/, (last) => ` ${last.trim().split("").join(".")}.`),
  (text) => text.replace(/^(.*) (BV|NV|VZW|SRL)$/, "$2 $1"),
  (text) => text.replace(/ SRL$/, " BV").replace(/ VZW$/, " ASBL"),
];

describe("the best match", () => {
  it("stays the same whatever the order of words, case, accents, dots and the spelling of the legal form are", async () => {
    await fc.assert(
      fc.asyncProperty(references, name, place, fc.constantFrom(...respell), async (list, said, where, change) => {
        expect(await bestOf(list, { name: change(said), ...where })).toBe(await bestOf(list, { name: said, ...where }));
      }),
      { numRuns: 40 },
    );
  });

  it("stays the same when an unrelated record is added", async () => {
    const stranger = {
      externalId: "stranger",
      name: "Wybrolk",
      street: "Dreef",
      number: "77",
      postalCode: "8660",
      city: "De Panne",
    };
    await fc.assert(
      fc.asyncProperty(references, name, place, enterpriseNumber, async (list, said, where, number) => {
        const subject = { name: said, enterpriseNumber: number, ...where };
        expect(await bestOf([...list, stranger], subject)).toBe(await bestOf(list, subject));
      }),
      { numRuns: 40 },
    );
  });

  it("never has another valid number than the dossier's", async () => {
    await fc.assert(
      fc.asyncProperty(references, name, place, enterpriseNumber, async (list, said, where, number) => {
        const index = await createReferenceIndex(list, known);
        const { best } = index.suggest({ name: said, enterpriseNumber: number, ...where });
        const theirs = best?.reference.enterpriseNumber ?? "";
        expect(number === "" || theirs === "" || theirs === number).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("has a probability of its own: those of all matches and of none add up to one", async () => {
    await fc.assert(
      fc.asyncProperty(references, name, async (list, said) => {
        const index = await createReferenceIndex(list, known);
        const { matches, noneConfidence } = index.suggest({ name: said }, { limit: 100 });
        const sum = matches.reduce((total, { confidence }) => total + confidence, noneConfidence);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe("an index that changes", () => {
  it("answers as a fresh one does after add, update and remove, and after it was kept and taken up again", async () => {
    const step = fc.oneof(
      reference.map((each) => ({ put: each })),
      fc.integer({ min: 1, max: 30 }).map((id) => ({ remove: String(id) })),
    );
    const typed = fc.oneof(
      name,
      fc.constantFrom("gar", "xan", "lux noord", "gent", "0403", "12", "telmraquabri", "vandamme", "xg", "b"),
    );
    await fc.assert(
      fc.asyncProperty(references, fc.array(step, { maxLength: 40 }), typed, name, async (list, steps, text, said) => {
        const changed = await createReferenceIndex(list, known);
        for (const each of steps) {
          if ("put" in each) changed.add(each.put);
          else changed.remove(each.remove);
        }
        const fresh = await createReferenceIndex(changed.references(), known);
        expect(changed.search(text)).toEqual(fresh.search(text));
        expect(changed.suggest({ name: said })).toEqual(fresh.suggest({ name: said }));
        expect(changed.size).toBe(fresh.size);
        const kept = await restoreReferenceIndex(structuredClone(changed.save()), known);
        kept.add({ externalId: "31", name: said });
        fresh.add({ externalId: "31", name: said });
        expect(kept.search(text)).toEqual(fresh.search(text));
        expect(kept.suggest({ name: said })).toEqual(fresh.suggest({ name: said }));
      }),
      { numRuns: 40 },
    );
  });
});
