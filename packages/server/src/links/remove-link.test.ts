import type { DossierId } from "@adminsync/core/model";
import { expect, test } from "vitest";
import type { ServerContext } from "../context.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import { locksWaitedFor } from "../database/testing/locks-waited-for.ts";
import { createTestFirm, START, USER, type TestFirm } from "../runs/testing/test-firm.ts";
import { externalId } from "../runs/testing/test-package.ts";
import { undoLink } from "./remove-link.ts";
import { findLink, putLink } from "./store.ts";

const LATER = "2026-11-24T12:05:00.000Z";

/** The firm's own context, over a host that knows every dossier. */
const contextOf = ({ context }: TestFirm): ServerContext => ({
  ...context,
  dossiers: { ...context.dossiers, get: async (_, id) => ({ id, name: "Bakkerij r1" }) },
});

eachDatabase("a link that is taken back", (tested) => {
  test("is the one that was meant, not the one that somebody puts in its place meanwhile", async () => {
    const firm = await createTestFirm(tested.database());
    const caller = { firmId: firm.firmId, userId: USER, role: "editor" as const };
    const dossierId: DossierId = await firm.link("d1", "r1");
    let replaced: () => void = () => undefined;
    const undone = new Promise<void>((resolve) => (replaced = resolve)).then(() =>
      undoLink(contextOf(firm), caller, dossierId, START),
    );
    const refused = expect(undone).rejects.toMatchObject({ code: "LINK_NOT_FOUND" });
    await tested.database().asFirm(firm.firmId, async (sql) => {
      const old = await findLink(sql, dossierId);
      if (old === null) throw new Error("there is no link");
      await putLink(sql, firm.firmId, { ...old, externalId: externalId("r2"), linkedAt: LATER });
      replaced();
      if (tested.kind === "postgres") await expect.poll(() => locksWaitedFor(sql), { timeout: 20_000 }).toBe(1);
    });
    await refused;
    const left = await tested.database().asFirm(firm.firmId, (sql) => findLink(sql, dossierId));
    expect(left).toMatchObject({ externalId: "r2", linkedAt: LATER });
    expect(await firm.history()).toEqual([]);
  });
});
