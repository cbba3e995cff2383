import type { DossierState, Fact } from "@adminsync/core/client";
import type { Connection, Link } from "@adminsync/core/model";
import { initialState } from "@adminsync/core/sync";
import { describe, expect, it } from "vitest";
import { connectionId, dossierId, externalId, userId } from "../testing/ids.ts";
import { PULSE } from "../testing/office.data.ts";
import { tabOf, type TabFacts } from "./tab-of.ts";

const LINK: Link = {
  dossierId: dossierId("d1"),
  connectionId: PULSE.id,
  connectionName: "AdminPulse",
  externalId: externalId("1001"),
  referenceName: "Bakkerij Peeters",
  linkedAt: "2026-11-24T08:00:00.000Z",
  linkedBy: userId("ann"),
};
const ready = <T>(value: T): Fact<T> => ({ kind: "ready", value, refreshing: false });
const failed = (
  code: "FORBIDDEN" | "SERVER_UNREACHABLE",
  known: { readonly value: Link | null } | null,
): Fact<Link | null> => ({
  kind: "failed",
  cause: { code, correlationId: null, retryAfter: null },
  known,
  refreshing: false,
});
const dossier = (link: Fact<Link | null>): DossierState => ({
  link,
  run: ready(null),
  snapshot: ready(null),
  sync: initialState({ linked: true }),
  announced: null,
});
const show = (link: Fact<Link | null>, more: Partial<TabFacts> = {}): ReturnType<typeof tabOf> =>
  tabOf({
    dossier: dossier(link),
    connections: ready([PULSE]),
    online: true,
    form: null,
    arrows: { kind: "idle" },
    unlinking: "no",
    problem: null,
    readOnly: false,
    ...more,
  });
const NONE: Fact<readonly Connection[]> = ready([]);

describe("the tab of a dossier", () => {
  it.each([
    ["loading", show({ kind: "loading" })],
    ["empty", show(ready(null))],
    ["no-connections", show(ready(null), { connections: NONE })],
    ["loading", show(ready(null), { connections: { kind: "loading" } })],
    ["linked", show(ready(LINK))],
    ["no-rights", show(ready(LINK), { readOnly: true })],
    ["no-rights", show(ready(null), { readOnly: true })],
    ["no-rights", show(failed("FORBIDDEN", null))],
    ["error", show(failed("SERVER_UNREACHABLE", null))],
    ["offline", show({ kind: "loading" }, { online: false })],
    ["offline", show(ready(LINK), { online: false })],
    ["offline", show(ready(null), { online: false })],
  ])("is %s", (kind, state) => {
    expect(state.kind).toBe(kind);
  });

  it("keeps the link that was known where asking again failed", () => {
    expect(show(failed("SERVER_UNREACHABLE", { value: LINK }))).toMatchObject({
      kind: "linked",
      link: { referenceName: "Bakkerij Peeters", connectionName: "AdminPulse Gent" },
    });
  });

  it("names a connection that is gone as it was called when the link was made", () => {
    const other: Connection = { ...PULSE, id: connectionId("other") };
    expect(show(ready(LINK), { connections: ready([other]) })).toMatchObject({
      link: { connectionName: "AdminPulse", packageName: "AdminPulse" },
    });
  });

  it("shows the fields before anything else, also offline: what was chosen stays", () => {
    const form = { connections: [], connectionId: null, references: [], reference: null, errors: {} };
    const adding = {
      ...form,
      externalId: { kind: "empty" },
      plan: { kind: "none" },
      saving: false,
      problem: null,
    } as const;
    expect(show(ready(null), { form: adding, online: false })).toEqual({ kind: "adding", form: adding });
  });
});
