import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { NewDecision } from "../model/decision.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { compare } from "./compare.ts";
import type { Difference } from "./difference.ts";
import { bindCase, type CaseBinding, type Kinds } from "./testing/cases.ts";
import { saved, snapshot } from "./testing/example.ts";
import { playSequence, type PlayedDecision, type Sequence } from "./testing/play-sequence.ts";

const folder = new URL("../../../../../shared/data/compare/", import.meta.url);
const absent = !existsSync(folder);

function read<Case>(name: string): readonly Case[] {
  if (absent) return [];
  const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): Case => JSON.parse(line));
}

interface ListCase {
  readonly id: string;
  readonly list: string;
  readonly trap: string;
  readonly fields: Kinds;
  readonly supplied: readonly number[];
  readonly notSupplied?: readonly string[];
  readonly template: readonly JsonObject[];
  readonly source: readonly JsonObject[];
  readonly expect: readonly {
    readonly op: string;
    readonly t?: number;
    readonly s?: number;
    readonly field?: string;
  }[];
}

function listAnswer({ at, rows }: Difference): string {
  const [t, s] = [rows?.template ?? null, rows?.source ?? null];
  if (t === null) return `added ${s}`;
  return s === null ? `removed ${t}` : `changed ${t}~${s} ${at.field}`;
}

function listExpectation({ op, t, s, field }: ListCase["expect"][number]): string {
  if (op === "changed") return `changed ${t}~${s} ${field}`;
  return op === "added" ? `added ${s}` : `removed ${t}`;
}

function compareListCase(one: ListCase): readonly string[] {
  const { binding, recordOf, without } = bindCase({}, { [one.list]: one.fields });
  const notSupplied = (one.notSupplied ?? []).map((field) => (field === "*" ? one.list : `${one.list}/*/${field}`));
  const once = { [one.list]: one.supplied.flatMap((index) => one.template[index] ?? []) };
  return compare({
    binding,
    scope: "2026",
    template: { [one.list]: one.template },
    snapshot: snapshot(2, recordOf({ [one.list]: one.source }), without(notSupplied)),
    earlier: [snapshot(1, recordOf(once), without([]))],
    decisions: [],
  }).differences.map(listAnswer);
}

describe.skipIf(absent)("the cases of lists", () => {
  const cases = read<ListCase>("lists.jsonl");

  test("come out as decided by hand, in 99 of 100 at least", () => {
    const wrong = cases.filter((one) => {
      const answer = [...compareListCase(one)].sort().join("; ");
      return answer !== one.expect.map(listExpectation).sort().join("; ");
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong.map(({ id, trap }) => `${id} ${trap}`).slice(Math.floor(cases.length / 100))).toEqual([]);
  });

  test("never propose a row for removal that should stay", () => {
    const wrong = cases.filter((one) => {
      const due = one.expect.map(listExpectation);
      return compareListCase(one).some((answer) => answer.startsWith("removed") && !due.includes(answer));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function decided(bound: CaseBinding, { path, choice, source, template }: PlayedDecision, version: number): NewDecision {
  const [first = "", id, field] = path.split("/");
  const snapshotId = snapshot(version, bound.recordOf({})).id;
  if (id === undefined) {
    return { at: { kind: "field", field: first }, choice: { kind: choice }, source, template, snapshotId };
  }
  const side = (value: JsonValue): JsonValue => (field === undefined ? bound.filled(first, value) : value);
  const at = { kind: "row", list: first, row: { externalId: id }, ...(field === undefined ? {} : { field }) } as const;
  return { at, choice: { kind: choice }, source: side(source), template: side(template), snapshotId };
}

describe.skipIf(absent)("the cases of sequences", () => {
  const cases = read<Sequence>("sequences.jsonl");

  test("show the right bar in every step", () => {
    const wrong: string[] = [];
    for (const sequence of cases) {
      const bound = bindCase(sequence.fields, sequence.lists, sequence.policies);
      playSequence(sequence, (step) => {
        const { differences } = compare({
          binding: bound.binding,
          scope: "2026",
          template: step.template,
          snapshot: snapshot(step.number, bound.recordOf(step.source), bound.without(step.notSupplied)),
          earlier: [],
          decisions: saved(
            step.decisions.map((made) => decided(bound, made, step.number)),
            "case",
          ),
        });
        const answer = differences.map(({ at, kind }) =>
          at.kind === "field"
            ? `${at.field} ${kind}`
            : `${at.list}/${at.row.externalId}${at.field === undefined ? "" : `/${at.field}`} ${kind}`,
        );
        const due = step.expect.map(({ path, kind }) => `${path} ${kind}`);
        if (answer.sort().join("; ") !== due.sort().join("; ")) wrong.push(`${sequence.id} step ${step.number}`);
      });
    }
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
