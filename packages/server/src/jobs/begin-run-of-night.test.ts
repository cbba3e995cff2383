import type { DossierId } from "@adminsync/core/model";
import * as v from "valibot";
import { expect, test } from "vitest";
import { eachDatabase } from "../database/testing/each-database.ts";
import { insertQueuedRun, type NewRun } from "../runs/insert-run.ts";
import { createTestFirm, type TestFirm } from "../runs/testing/test-firm.ts";
import { beginRunOfNight } from "./begin-run-of-night.ts";

const NIGHT = "2026-11-25";

function onDemand({ firmId, connection }: TestFirm, dossierId: DossierId): NewRun {
  return { firmId, dossierId, connectionId: connection.id, trigger: "on-demand", night: null };
}

const nightRow = v.object({ trigger: v.string() });
const runsOfNight = `select trigger from adminsync.run where dossier_id = $1 and night = $2`;

eachDatabase("the run of a night", (tested) => {
  test("is begun, or counts, however often runs of users come and go meanwhile", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    await tested.database().asFirm(firm.firmId, async (sql) => {
      const start = (): Promise<unknown> => insertQueuedRun(sql, firm.context, onDemand(firm, dossierId));
      const end = (): Promise<number> =>
        sql.run(
          `update adminsync.run set state = 'cancelled', ended_at = now() where dossier_id = $1 and state = 'queued'`,
          [dossierId],
        );
      await start();
      let tries = 0;
      const begun = await beginRunOfNight(sql, dossierId, NIGHT, async () => {
        tries += 1;
        if (tries === 4)
          return (await insertQueuedRun(sql, firm.context, { ...onDemand(firm, dossierId), night: NIGHT }))?.id ?? null;
        // What stands in the way ends before it is looked at.
        await end();
        return null;
      });
      expect(tries).toBe(4);
      expect(begun).not.toBeNull();
      expect(await sql.rows(nightRow, runsOfNight, [dossierId, NIGHT])).toHaveLength(1);
    });
  });

  test("is the run under way, also where that belongs to a night before", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    await tested.database().asFirm(firm.firmId, async (sql) => {
      const insert = async (night: NewRun["night"]): Promise<string | null> =>
        (await insertQueuedRun(sql, firm.context, { ...onDemand(firm, dossierId), night }))?.id ?? null;
      const begin = (night: typeof NIGHT | "2026-11-26"): Promise<string | null> =>
        beginRunOfNight(sql, dossierId, night, () => insert(night));
      expect(await begin(NIGHT)).not.toBeNull();
      expect(await begin(NIGHT)).toBeNull();
      expect(await begin("2026-11-26")).toBeNull();
      expect(await sql.rows(nightRow, runsOfNight, [dossierId, "2026-11-26"])).toHaveLength(1);
    });
  });
});
