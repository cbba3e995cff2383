import { isAdminSyncError, type ErrorCode } from "@adminsync/core/errors";
import type { LinkPlan } from "@adminsync/core/model";
import { externalIdSchema, snapshotIdSchema } from "@adminsync/core/protocol";
import { SEEDED, type BadDay } from "@adminsync/sandbox/adminpulse";
import * as v from "valibot";
import { beforeEach, expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";

const idOf = (text: string): v.InferOutput<typeof externalIdSchema> => v.parse(externalIdSchema, text);
const star = idOf(SEEDED.star);

async function refusal(call: Promise<unknown>): Promise<{ readonly code: ErrorCode; readonly plan: LinkPlan | null }> {
  try {
    await call;
  } catch (thrown) {
    if (!isAdminSyncError(thrown)) throw thrown;
    return { code: thrown.code, plan: thrown.coded.code === "PLAN_STALE" ? thrown.coded.details.plan : null };
  }
  throw new Error("the call was expected to be refused");
}

eachOffice("linking", (office) => {
  beforeEach(async () => {
    const { sandbox, host, clock, adapterOf, dossier, connectionId } = office();
    clock.advance(120_000);
    sandbox.reset();
    host.rename("linde", dossier.id, "Peeters bakkerij");
    await adapterOf("linde", "editor")
      .links.remove(dossier.id)
      .catch(() => undefined);
    await adapterOf("linde", "admin").connections.test(connectionId);
  });

  const planned = (): Promise<LinkPlan> => {
    const { adapterOf, dossier, connectionId } = office();
    return adapterOf("linde", "editor").links.plan(dossier.id, { connectionId, externalId: star });
  };

  it("plans without changing, saves what was planned, renames and pulls at once", async () => {
    const { adapterOf, dossier, host } = office();
    const adapter = adapterOf("linde", "editor");
    const plan = await planned();
    expect(plan.rename).toEqual({ from: "Peeters bakkerij", to: "Bakkerij Peeters" });
    expect(await adapter.links.get(dossier.id)).toBeNull();
    const { link, run } = await adapter.links.save(plan);
    expect(link).toMatchObject({ externalId: star, referenceName: "Bakkerij Peeters" });
    expect(run.state.kind).toBe("succeeded");
    expect(host.nameOf("linde", dossier.id)).toBe("Bakkerij Peeters");
    expect((await adapter.snapshots.latest(dossier.id))?.record.name).toBe("Bakkerij Peeters");
  });

  it("refuses a plan whose record has changed, with the fresh one, and changes nothing", async () => {
    const { adapterOf, dossier, host, sandbox } = office();
    const plan = await planned();
    sandbox.change(star, { name: "Bakkerij Peeters-Maes" });
    const { code, plan: fresh } = await refusal(adapterOf("linde", "editor").links.save(plan));
    expect(code).toBe("PLAN_STALE");
    expect(fresh?.rename?.to).toBe("Bakkerij Peeters-Maes");
    expect(host.nameOf("linde", dossier.id)).toBe("Peeters bakkerij");
    expect(await adapterOf("linde", "viewer").links.get(dossier.id)).toBeNull();
  });

  it("refuses a plan whose dossier got another name, with the fresh one, which then is carried out", async () => {
    const { adapterOf, dossier, host } = office();
    const plan = await planned();
    host.rename("linde", dossier.id, "Bakker P.");
    const { code, plan: fresh } = await refusal(adapterOf("linde", "editor").links.save(plan));
    expect(code).toBe("PLAN_STALE");
    expect(fresh?.rename?.from).toBe("Bakker P.");
    if (fresh === null) return;
    await adapterOf("linde", "editor").links.save(fresh);
    expect(host.nameOf("linde", dossier.id)).toBe("Bakkerij Peeters");
  });

  it("refuses a fingerprint that was made up", async () => {
    const plan = await planned();
    const { code } = await refusal(
      office()
        .adapterOf("linde", "editor")
        .links.save({ ...plan, fingerprint: "made-up" }),
    );
    expect(code).toBe("PLAN_STALE");
  });

  it.each([
    ["an unknown reference", "APR99999", "REFERENCE_NOT_FOUND"],
    ["a malformed external id", "42; drop table", "EXTERNAL_ID_MALFORMED"],
    ["a sole trader", SEEDED.soleTrader, "REFERENCE_NOT_LINKABLE"],
    ["an inactive client", SEEDED.inactive, "REFERENCE_NOT_LINKABLE"],
    ["a person", SEEDED.person, "REFERENCE_NOT_LINKABLE"],
  ])("answers %s with its own code", async (_, externalId, expected) => {
    const { adapterOf, dossier, connectionId } = office();
    const { links } = adapterOf("linde", "editor");
    const { code } = await refusal(links.plan(dossier.id, { connectionId, externalId: idOf(externalId) }));
    expect(code).toBe(expected);
  });

  it.each<[BadDay, ErrorCode]>([
    ["html", "PACKAGE_ANSWER_INVALID"],
    ["wrong-shape", "PACKAGE_ANSWER_INVALID"],
    ["server-error", "PACKAGE_UNAVAILABLE"],
    ["rate-limited", "PACKAGE_RATE_LIMITED"],
    ["silent", "PACKAGE_SILENT"],
    ["no-rights", "PACKAGE_RIGHTS_MISSING"],
    ["expired-key", "CREDENTIALS_EXPIRED"],
  ])("on a day of %s answers %s, and changes nothing", async (day, expected) => {
    const { adapterOf, dossier, host, sandbox } = office();
    const plan = await planned();
    sandbox.badDay(day);
    const { code } = await refusal(adapterOf("linde", "editor").links.save(plan));
    expect(code).toBe(expected);
    expect(host.nameOf("linde", dossier.id)).toBe("Peeters bakkerij");
    expect(await adapterOf("linde", "viewer").links.get(dossier.id)).toBeNull();
  });

  it("warns where the reference is linked to another dossier already, and where a link is replaced", async () => {
    const { adapterOf, connectionId, host } = office();
    const { links } = adapterOf("linde", "editor");
    await links.save(await planned());
    const second = host.add("linde", "d-9", { name: "Tweede", enterpriseNumber: "0403.019.261" });
    const plan = await links.plan(second.id, { connectionId, externalId: star });
    expect(plan.warnings.map(({ kind }) => kind)).toEqual(["already-linked", "enterprise-number-differs"]);
    expect(plan.warnings[0]).toMatchObject({ dossierName: "Bakkerij Peeters" });
    const other = await links.plan(office().dossier.id, { connectionId, externalId: idOf(SEEDED.sister) });
    expect(other.warnings.map(({ kind }) => kind)).toEqual(["replaces-link"]);
  });

  it("keeps no decision about a snapshot that is not the dossier's", async () => {
    const { adapterOf, dossier } = office();
    const snapshotId = v.parse(snapshotIdSchema, "somebody-elses");
    const decision = {
      at: { kind: "field", field: "name" },
      choice: { kind: "keep" },
      template: "a",
      source: "b",
      snapshotId,
    } as const;
    const batch = { bindingId: "company-details", scope: "2026", inverse: [], decisions: [decision] };
    const response = await office().request(`/dossiers/${dossier.id}/decisions`, {
      method: "POST",
      headers: { "x-adminsync-request": "1" },
      body: JSON.stringify(batch),
    });
    expect(response.status).toBe(404);
    const listed = await adapterOf("linde", "viewer").history.list(dossier.id, null);
    expect(listed.entries.some(({ event }) => event.what === "decided")).toBe(false);
  });
});
