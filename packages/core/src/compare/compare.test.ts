import { describe, expect, test } from "vitest";
import { parseExternalId } from "../model/ids.ts";
import type { Decision, NewDecision } from "../model/decision.ts";
import type { Party } from "../model/record.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { compare } from "./compare.ts";
import type { Comparison, Difference } from "./difference.ts";
import { coverage, record, saved, snapshot } from "./testing/example.ts";
import { register, type Register } from "./testing/register.ts";

function person(id: string, name: string, birthDate?: string): Party {
  const externalId = parseExternalId(id);
  if (externalId === null) throw new Error("not an id");
  return { externalId, kind: "natural", name, ...(birthDate === undefined ? {} : { birthDate }) };
}

interface Given {
  readonly template: Register;
  readonly now: Snapshot;
  readonly earlier?: readonly Snapshot[];
  readonly decisions?: readonly Decision[];
  readonly scope?: string;
}

function run({ template, now, earlier = [], decisions = [], scope = "2026" }: Given): Comparison<Register> {
  return compare({ binding: register(), scope, template, snapshot: now, earlier, decisions });
}

const shown = (comparison: Comparison): string[] =>
  comparison.differences.map(({ at, kind }) =>
    at.kind === "field" ? `${at.field} ${kind}` : `${at.row.name} ${at.field ?? "row"} ${kind}`,
  );

function decide(difference: Difference | undefined, kind: "take" | "keep", now: Snapshot): NewDecision {
  if (difference === undefined) throw new Error("no difference to decide on");
  const { at, template, source } = difference;
  return { at, template, source, choice: { kind }, snapshotId: now.id };
}

describe("comparing the fields of a template", () => {
  test("is quiet about other spellings, and says which they are", () => {
    const found = run({ template: { title: "B.V. Studio Lumen" }, now: snapshot(1, record()) });
    expect(found.differences).toEqual([]);
    expect(found.cosmetic).toEqual([
      { at: { kind: "field", field: "title" }, template: "B.V. Studio Lumen", source: "Studio Lumen BV" },
    ]);
  });

  test("never shows what the source does not supply, and says so", () => {
    const found = run({
      template: { title: "Typed by hand" },
      now: snapshot(1, record(), coverage("name", "parties")),
    });
    expect(found.differences).toEqual([]);
    expect(found.notSupplied).toEqual([
      { kind: "field", field: "title" },
      { kind: "list", list: "rows" },
    ]);
  });

  test("lists a converted legal form last, and ticks it", () => {
    const now = snapshot(1, record({ legalForm: { raw: "BV" }, phone: "555" }));
    const found = run({ template: { title: "Studio Lumen BV", form: "BVBA", "a/b~c": "" }, now });
    expect(shown(found)).toEqual(["a/b~c fill", "form conflict"]);
    expect(found.differences.map(({ meaning, preselected }) => [meaning, preselected])).toEqual([
      ["different", false],
      ["converted", true],
    ]);
  });

  test("takes the newest earlier snapshot with which the template agrees as the base", () => {
    const earlier = [snapshot(2, record({ name: "Lumen Ontwerp BV" })), snapshot(1, record())];
    const found = run({
      template: { title: "Studio Lumen" },
      now: snapshot(3, record({ name: "Studio Lux BV" })),
      earlier,
    });
    expect(found.differences[0]).toMatchObject({
      kind: "changed-at-source",
      base: "Studio Lumen BV",
      why: { base: { kind: "snapshot", snapshotId: "snapshot-1" } },
    });
  });

  test("keeps a no within its scope", () => {
    const now = snapshot(1, record());
    const template = { title: "Lumen Ontwerp BV" };
    const [difference] = run({ template, now }).differences;
    const decisions = saved([decide(difference, "keep", now)], "register", "2026");
    expect(run({ template, now, decisions }).differences).toEqual([]);
    expect(shown(run({ template, now, decisions, scope: "2027" }))).toEqual(["title conflict"]);
  });

  test("shows a kept field again, as a conflict, once the source changes in meaning", () => {
    const now = snapshot(1, record());
    const template = { title: "Lumen Ontwerp BV" };
    const decisions = saved([decide(run({ template, now }).differences[0], "keep", now)], "register");
    const respelled = snapshot(2, record({ name: "STUDIO LUMEN" }));
    const changed = snapshot(3, record({ name: "Studio Lux BV" }));
    expect(run({ template, now: respelled, decisions }).differences).toEqual([]);
    expect(shown(run({ template, now: changed, decisions }))).toEqual(["title conflict"]);
  });
});

describe("comparing the rows of a list", () => {
  const jan = person("P1", "Jan Peeters", "1962-04-03");
  const an = person("P2", "An De Smet", "1977-09-08");

  test("finds a declined person again after the package renumbered", () => {
    const now = snapshot(1, record({ parties: [jan, an] }));
    const template = { title: "Studio Lumen BV", rows: [{ id: "P1", name: "Jan Peeters", born: "1962-04-03" }] };
    const decisions = saved([decide(run({ template, now }).differences[0], "keep", now)], "register");
    const renumbered = snapshot(2, record({ parties: [{ ...an, externalId: person("N9", "").externalId }, jan] }));
    expect(run({ template, now: renumbered, decisions }).differences).toEqual([]);
  });

  test("proposes only rows that the source once supplied for removal", () => {
    const earlier = [snapshot(1, record({ parties: [jan, an] }))];
    const rows = [
      { id: "P1", name: "Jan Peeters", born: "1962-04-03" },
      { name: "Luc Maes" },
      { id: "P2", name: "An De Smet", born: "8/9/1977" },
    ];
    const found = run({
      template: { title: "Studio Lumen BV", rows },
      now: snapshot(2, record({ parties: [an] })),
      earlier,
    });
    expect(shown(found)).toEqual(["Jan Peeters row removed"]);
  });

  test("makes a conflict of a row that is gone at the source and was edited by hand", () => {
    const earlier = [snapshot(1, record({ parties: [jan] }))];
    const rows = [{ id: "P1", name: "Jan Peeters-Claes", born: "1962-04-03" }];
    const found = run({ template: { title: "Studio Lumen BV", rows }, now: snapshot(2, record()), earlier });
    expect(shown(found)).toEqual(["Jan Peeters-Claes row conflict"]);
  });

  test("shows a row that was taken and then deleted by hand until that is decided", () => {
    const now = snapshot(1, record({ parties: [jan] }));
    const template = { title: "Studio Lumen BV", rows: [] };
    const taken = saved([decide(run({ template, now }).differences[0], "take", now)], "register");
    const deleted = run({ template, now, decisions: taken });
    expect(shown(deleted)).toEqual(["Jan Peeters row changed-by-hand"]);
    const kept = [...taken, ...saved([decide(deleted.differences[0], "keep", now)], "register", "2026", 1)];
    expect(run({ template, now, decisions: kept }).differences).toEqual([]);
  });

  test("says which evidence made one row of two", () => {
    const rows = [{ name: "PEETERS, Jan", born: "3/4/1962", until: "2025-12-31" }];
    const found = run({ template: { title: "Studio Lumen BV", rows }, now: snapshot(1, record({ parties: [jan] })) });
    expect(found.differences[0]?.why.matchedBy).toBe("name-and-birth-date");
  });
});
