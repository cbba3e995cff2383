import { adminSyncError, type BareCode } from "@adminsync/core/errors";
import type { Connector } from "@adminsync/core/connector";
import { expect, test } from "vitest";
import type { OpenConnection } from "../connections/open-connection.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import { externalId } from "../runs/testing/test-package.ts";
import { createTestFirm, START, type TestFirm } from "../runs/testing/test-firm.ts";
import { createReferenceLists } from "./refresh.ts";
import { requireReference } from "./require-reference.ts";

const MAX_AGE_MS = 60_000;
const LATER = "2026-11-24T12:02:00.000Z";
const MUCH_LATER = "2026-11-24T12:03:00.000Z";

/** A connection to a package with one reference that is down as long as `outage` holds a code. */
function openTo(firm: TestFirm): { open: OpenConnection; outage: BareCode | null; asked: number } {
  const connector: Connector = {
    ...firm.package.connector,
    listReferences: async () => {
      tested.asked += 1;
      if (tested.outage !== null) throw adminSyncError(tested.outage);
      const reference = { externalId: externalId("r1"), name: "Bakkerij", kind: "company", active: true } as const;
      return { references: [{ ...reference, linkable: true }], cursor: null };
    },
  };
  const open = { connection: firm.connection, connector, stored: { kind: "form", values: {}, version: 1 } as const };
  const tested: ReturnType<typeof openTo> = { open, outage: null, asked: 0 };
  return tested;
}

eachDatabase("a list of references", (tested) => {
  test("is read once as long as it is fresh", async () => {
    const firm = await createTestFirm(tested.database());
    const to = openTo(firm);
    const lists = createReferenceLists(firm.context);
    const ensure = (): Promise<unknown> => lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS);
    expect(await Promise.all([ensure(), ensure()])).toEqual([null, null]);
    expect(await ensure()).toBeNull();
    expect(to.asked).toBe(1);
  });

  test("is kept through an outage, saying since when, and the package is left alone for a while", async () => {
    const firm = await createTestFirm(tested.database());
    const to = openTo(firm);
    const lists = createReferenceLists(firm.context);
    await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS);
    firm.setClock(LATER);
    to.outage = "PACKAGE_UNAVAILABLE";
    const kept = { listedAt: START, error: { code: "PACKAGE_UNAVAILABLE" } };
    expect(await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS)).toMatchObject(kept);
    expect(await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS)).toMatchObject(kept);
    expect(to.asked).toBe(2);
    to.outage = null;
    firm.setClock(MUCH_LATER);
    expect(await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS)).toBeNull();
  });

  test.each(["CREDENTIALS_EXPIRED", "CREDENTIALS_REJECTED"] as const)("is not answered from after %s", async (code) => {
    const firm = await createTestFirm(tested.database());
    const to = openTo(firm);
    const lists = createReferenceLists(firm.context);
    await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS);
    firm.setClock(LATER);
    to.outage = code;
    await expect(lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS)).rejects.toMatchObject({ code });
  });

  test("that was never read tells the outage", async () => {
    const firm = await createTestFirm(tested.database());
    const to = openTo(firm);
    to.outage = "PACKAGE_UNREACHABLE";
    const asked = createReferenceLists(firm.context).ensureFresh(firm.firmId, to.open, MAX_AGE_MS);
    await expect(asked).rejects.toMatchObject({ code: "PACKAGE_UNREACHABLE" });
  });

  test("that is kept does not say of a reference it lacks that there is none", async () => {
    const firm = await createTestFirm(tested.database());
    const to = openTo(firm);
    const lists = createReferenceLists(firm.context);
    await lists.ensureFresh(firm.firmId, to.open, MAX_AGE_MS);
    firm.setClock(LATER);
    to.outage = "PACKAGE_UNAVAILABLE";
    const look = (id: string): Promise<unknown> =>
      requireReference(firm.context, lists, firm.firmId, to.open, externalId(id));
    expect(await look("r1")).toMatchObject({ name: "Bakkerij" });
    await expect(look("r2")).rejects.toMatchObject({ code: "PACKAGE_UNAVAILABLE" });
  });
});
