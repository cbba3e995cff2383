import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectionId } from "@adminsync/core/model";
import * as v from "valibot";
import { afterEach, expect, test } from "vitest";
import { eachDatabase, type TestedDatabase } from "../database/testing/each-database.ts";
import { startRun } from "../runs/start-run.ts";
import { createTestFirm, type TestFirm } from "../runs/testing/test-firm.ts";
import { answerAtOnce, failWith, holdAnswer } from "../runs/testing/test-package.ts";
import { createJobs, type Jobs } from "./create-jobs.ts";
import type { NightlyOptions } from "./nightly-options.ts";

const NIGHT: NightlyOptions = { window: { from: "01:00", to: "05:00" }, timeZone: "Europe/Brussels" };
const DAYTIME = "2026-11-25T12:00:00.000Z";
/** Late in the window: whatever is due in this night is due by now. */
const THAT_NIGHT = "2026-11-25T03:55:00.000Z";
const NEXT_NIGHT = "2026-11-26T03:55:00.000Z";

const begun: Jobs[] = [];

async function begin(firm: TestFirm, nightly: NightlyOptions = NIGHT): Promise<Jobs> {
  const jobs = createJobs(firm.context, { nightly });
  begun.push(jobs);
  await jobs.start();
  return jobs;
}

afterEach(async () => {
  for (const jobs of begun.splice(0)) await jobs.stop();
});

async function nightsOf(tested: TestedDatabase): Promise<unknown[]> {
  return tested
    .database()
    .asServer((sql) =>
      sql.rows(
        v.unknown(),
        `select night, state, ended_at is not null as ended from adminsync.night order by night, connection_id`,
      ),
    );
}

async function outcomes(tested: TestedDatabase): Promise<string[]> {
  const rows = await tested
    .database()
    .asServer((sql) =>
      sql.rows(
        v.object({ outcome: v.string() }),
        `select outcome from adminsync.firm_night where ended_at is not null order by night`,
      ),
    );
  return rows.map(({ outcome }) => outcome);
}

eachDatabase("a night", (tested) => {
  test("pulls every dossier of a connection once, whenever it is asked what is due", async () => {
    const firm = await createTestFirm(tested.database());
    const dossiers = [await firm.link("d1"), await firm.link("d2"), await firm.link("d3")];
    const jobs = await begin(firm);
    firm.setClock(THAT_NIGHT);
    await Promise.all([jobs.tick(), jobs.tick()]);
    await jobs.waitUntilIdle();
    await jobs.tick();
    await jobs.waitUntilIdle();
    expect(firm.package.asked.toSorted()).toEqual(["d1", "d2", "d3"]);
    for (const dossierId of dossiers) {
      expect(await firm.runs(dossierId)).toMatchObject([{ trigger: "nightly", state: { kind: "succeeded" } }]);
    }
    expect(await nightsOf(tested)).toEqual([{ night: "2026-11-25", state: "ended", ended: true }]);
  });

  test("comes again the next day, and never by day", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const jobs = await begin(firm);
    for (const moment of [THAT_NIGHT, DAYTIME, NEXT_NIGHT]) {
      firm.setClock(moment);
      await jobs.tick();
      await jobs.waitUntilIdle();
    }
    expect(await firm.runs(dossierId)).toHaveLength(2);
  });

  test("pulls the dossiers of each connection through that connection", async () => {
    const firm = await createTestFirm(tested.database());
    const second = await firm.addConnection("Tweede pakket");
    const [one, other] = [await firm.link("d1"), await firm.link("d2", "d2", second.id)];
    const jobs = await begin(firm);
    firm.setClock(THAT_NIGHT);
    await jobs.tick();
    await jobs.waitUntilIdle();
    const through: (ConnectionId | undefined)[] = [];
    for (const dossierId of [one, other]) through.push((await firm.runs(dossierId))[0]?.connectionId);
    expect(through).toEqual([firm.connection.id, second.id]);
    expect(await nightsOf(tested)).toHaveLength(2);
  });

  test("goes on past a dossier that fails", async () => {
    const firm = await createTestFirm(tested.database());
    const dossiers = [await firm.link("d1"), await firm.link("d2"), await firm.link("d3")];
    firm.package.answerWith((call, id) =>
      id === "d2" ? Promise.reject(adminSyncError("PACKAGE_UNAVAILABLE")) : answerAtOnce(call, id),
    );
    const jobs = await begin(firm);
    firm.setClock(THAT_NIGHT);
    await jobs.tick();
    await jobs.waitUntilIdle();
    const kinds: (string | undefined)[] = [];
    for (const dossierId of dossiers) kinds.push((await firm.runs(dossierId))[0]?.state.kind);
    expect(kinds).toEqual(["succeeded", "failed", "succeeded"]);
  });

  test("ends the rest with the same cause, unasked, once the credentials are refused", async () => {
    const firm = await createTestFirm(tested.database());
    for (const dossier of ["d1", "d2", "d3", "d4", "d5", "d6"]) await firm.link(dossier);
    firm.package.answerWith(failWith(adminSyncError("CREDENTIALS_EXPIRED")));
    const jobs = await begin(firm);
    firm.setClock(THAT_NIGHT);
    await jobs.tick();
    await jobs.waitUntilIdle();
    const codes = await tested
      .database()
      .asServer((sql) =>
        sql.rows(
          v.object({ code: v.string() }),
          `select distinct cause->>'code' as code from adminsync.run where state = 'failed'`,
        ),
      );
    // Two are pulled side by side; the second may find the connection broken already.
    expect(firm.package.asked.length).toBeLessThanOrEqual(2);
    expect(codes.map(({ code }) => code)).toContain("CREDENTIALS_EXPIRED");
    expect((await firm.history()).filter(({ what }) => what === "run-ended")).toHaveLength(6);
  });

  test("counts a run that a user had started as its own", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    await firm.link("d2");
    await firm.link("d3");
    const [byUser, second, third] = [holdAnswer(), holdAnswer(), holdAnswer()];
    const answers = new Map([
      ["d1", byUser],
      ["d2", second],
      ["d3", third],
    ]);
    firm.package.answerWith((call, id) => (answers.get(id)?.answer ?? answerAtOnce)(call, id));
    const jobs = await begin(firm);
    firm.setClock(THAT_NIGHT);
    await startRun(firm.context, jobs, firm.firmId, dossierId);
    await byUser.asked;
    await jobs.tick();
    // One hand of the night is at d2, so that the other reaches d3 only once it is done with d1.
    await Promise.all([second.asked, third.asked]);
    for (const held of answers.values()) held.release();
    await jobs.waitUntilIdle();
    expect(firm.package.asked.toSorted()).toEqual(["d1", "d2", "d3"]);
    expect(await firm.runs(dossierId)).toMatchObject([{ trigger: "on-demand", state: { kind: "succeeded" } }]);
  });

  test("that was cut off goes on where it was", async () => {
    const firm = await createTestFirm(tested.database());
    for (const dossier of ["d1", "d2", "d3", "d4"]) await firm.link(dossier);
    const held = holdAnswer();
    firm.package.answerWith((call, id) =>
      id === "d1" || id === "d2" ? answerAtOnce(call, id) : held.answer(call, id),
    );
    const first = createJobs(firm.context, { nightly: NIGHT });
    await first.start();
    firm.setClock(THAT_NIGHT);
    await first.tick();
    await held.asked;
    await first.stop();
    expect(await nightsOf(tested)).toMatchObject([{ ended: false }]);
    firm.package.answerWith(answerAtOnce);
    await (await begin(firm)).waitUntilIdle();
    expect(await nightsOf(tested)).toMatchObject([{ ended: true }]);
    expect(firm.package.asked.filter((id) => id === "d1" || id === "d2")).toHaveLength(2);
    expect((await firm.history()).filter(({ what }) => what === "snapshot-taken")).toHaveLength(4);
  });

  test("of a killed process is carried on by the next", async () => {
    const firm = await createTestFirm(tested.database());
    await firm.link("d1");
    await tested.database().asServer((sql) =>
      sql.run(
        `insert into adminsync.night (firm_id, connection_id, night, started_at, state, worker_id)
         values ($1, $2, '2026-11-25', $3, 'running', 'killed')`,
        [firm.firmId, firm.connection.id, THAT_NIGHT],
      ),
    );
    await (await begin(firm)).waitUntilIdle();
    expect(firm.package.asked).toEqual(["d1"]);
    expect(await nightsOf(tested)).toMatchObject([{ ended: true }]);
  });

  test("has the host's bookkeeping run beside it, once a firm", async () => {
    const firm = await createTestFirm(tested.database());
    await firm.link("d1");
    await firm.addConnection("Tweede pakket");
    const calls: string[] = [];
    const alongside: NightlyOptions["alongside"] = async (firmId, { night }) => void calls.push(`${firmId} ${night}`);
    const jobs = await begin(firm, { ...NIGHT, alongside });
    firm.setClock(THAT_NIGHT);
    await jobs.tick();
    await jobs.waitUntilIdle();
    await jobs.tick();
    await jobs.waitUntilIdle();
    expect(calls).toEqual([`${firm.firmId} 2026-11-25`]);
    expect(await outcomes(tested)).toEqual(["succeeded"]);
  });

  test("is not touched by a bookkeeping that fails", async () => {
    const firm = await createTestFirm(tested.database());
    const dossierId = await firm.link("d1");
    const alongside = (): Promise<void> => Promise.reject(new Error("the bookkeeping is down"));
    const jobs = await begin(firm, { ...NIGHT, alongside });
    firm.setClock(THAT_NIGHT);
    await jobs.tick();
    await jobs.waitUntilIdle();
    expect(await outcomes(tested)).toEqual(["failed"]);
    expect(await firm.runs(dossierId)).toMatchObject([{ state: { kind: "succeeded" } }]);
  });
});
