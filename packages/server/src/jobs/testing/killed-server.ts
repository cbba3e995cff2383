// Run as a program, and killed at any moment: a server that pulls the dossiers of one firm over and over. It writes the id of each run that
// was acknowledged as a line; told to finish, it waits until nothing is left instead.
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { dossierIdSchema, firmIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { openDatabase } from "../../database/open-database.ts";
import { startRun } from "../../runs/start-run.ts";
import { createTestContext } from "../../runs/testing/test-firm.ts";
import { createTestPackage, testRecord } from "../../runs/testing/test-package.ts";
import { createJobs } from "../create-jobs.ts";

const task = v.parse(
  v.object({
    location: v.union([v.object({ folder: v.string() }), v.object({ url: v.string() })]),
    firmId: firmIdSchema,
    dossiers: v.array(dossierIdSchema),
    clockOffsetMs: v.number(),
    finish: v.boolean(),
  }),
  JSON.parse(process.argv[2] ?? ""),
);

const database = await openDatabase(task.location, { backupEveryMs: null });
const pack = createTestPackage();
pack.answerWith(async (_call, id) => {
  await delay(Math.random() * 20);
  return testRecord(id, { name: randomUUID() });
});
const context = createTestContext(database, pack, () => Date.now() + task.clockOffsetMs);
const jobs = createJobs(context, {
  nightly: { window: { from: "01:00", to: "05:00" }, timeZone: "Europe/Brussels" },
});
await jobs.start();
while (!task.finish) {
  for (const dossierId of task.dossiers) {
    const run = await startRun(context, jobs, task.firmId, dossierId);
    process.stdout.write(`${run.id}\n`);
  }
}
await jobs.waitUntilIdle();
await jobs.stop();
await database.close();
