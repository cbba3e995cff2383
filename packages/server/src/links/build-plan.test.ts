import type { AdminRecord, Link } from "@adminsync/core/model";
import { connectionIdSchema, dossierIdSchema, packageIdSchema, userIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { externalId, testRecord } from "../runs/testing/test-package.ts";
import { buildPlan, type PlanGround } from "./build-plan.ts";

const id = (text: string): PlanGround["dossier"]["id"] => v.parse(dossierIdSchema, text);
const at = "2026-11-24T12:00:00.000Z";
const record: AdminRecord = { ...testRecord(externalId("r1")).record, enterpriseNumber: "0403019261" };
const ground: PlanGround = {
  dossier: { id: id("d1"), name: "Bakkerij r1" },
  connection: {
    id: v.parse(connectionIdSchema, "c1"),
    packageId: v.parse(packageIdSchema, "test-package"),
    packageName: "Testpakket",
    name: "Gent",
    state: { kind: "connected", since: at },
    createdAt: at,
  },
  record,
  contentHash: "hash",
  currentLink: null,
  others: [],
  today: "2026-11-24",
};
const link: Link = {
  dossierId: ground.dossier.id,
  connectionId: ground.connection.id,
  connectionName: "Gent",
  externalId: record.externalId,
  referenceName: record.name,
  linkedAt: at,
  linkedBy: v.parse(userIdSchema, "u1"),
};
const kinds = (changes: Partial<PlanGround>): string[] =>
  buildPlan({ ...ground, ...changes }).warnings.map(({ kind }) => kind);

test("a dossier of the same name isn't renamed; any other name is", () => {
  expect(buildPlan(ground).rename).toBeNull();
  const renamed = buildPlan({ ...ground, dossier: { ...ground.dossier, name: "bakkerij r1" } });
  expect(renamed.rename).toEqual({ from: "bakkerij r1", to: "Bakkerij r1" });
});

test("what will be pulled is counted", () => {
  expect(buildPlan(ground).pulls).toEqual({ name: true, address: false, directors: 1, shareholders: 0 });
});

test("an enterprise number that differs is warned of, not one that is written otherwise or missing", () => {
  const withNumber = (enterpriseNumber: string): string[] =>
    kinds({ dossier: { ...ground.dossier, enterpriseNumber } });
  expect(withNumber("BE 403.019.261")).toEqual([]);
  expect(withNumber("403019261")).toEqual([]);
  expect(kinds({})).toEqual([]);
  expect(withNumber("0202.239.951")).toEqual(["enterprise-number-differs"]);
});

test("a link to the same reference is replaced without a word, one to another with a warning", () => {
  expect(kinds({ currentLink: link })).toEqual([]);
  expect(kinds({ currentLink: { ...link, externalId: externalId("r2") } })).toEqual(["replaces-link"]);
});

test("each other dossier of the reference is named, also one that the host no longer knows", () => {
  const others = [
    { id: id("d2"), name: "Tweede" },
    { id: id("d3"), name: null },
  ];
  expect(buildPlan({ ...ground, others }).warnings).toEqual([
    { kind: "already-linked", dossierId: "d2", dossierName: "Tweede" },
    { kind: "already-linked", dossierId: "d3", dossierName: null },
  ]);
});

test("the fingerprint stays while the ground does, and changes with every part of it that the user saw", () => {
  const { fingerprint } = buildPlan(ground);
  expect(buildPlan({ ...ground, dossier: { ...ground.dossier } }).fingerprint).toBe(fingerprint);
  const changed: Partial<PlanGround>[] = [
    { dossier: { ...ground.dossier, name: "Anders" } },
    { dossier: { ...ground.dossier, enterpriseNumber: "0202239951" } },
    { contentHash: "other" },
    { currentLink: link },
    { others: [{ id: id("d2"), name: "Tweede" }] },
  ];
  const prints = changed.map((change) => buildPlan({ ...ground, ...change }).fingerprint);
  expect(new Set([fingerprint, ...prints]).size).toBe(changed.length + 1);
});
