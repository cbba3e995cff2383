import { AdminSyncError } from "@adminsync/core/errors";
import { expect, test } from "vitest";
import * as v from "valibot";
import type { Sql } from "./database.ts";
import { eachDatabase } from "./testing/each-database.ts";
import { firm } from "./testing/firm.ts";

const A = firm("firm-a");
const B = firm("firm-b");
const idRow = v.object({ id: v.string() });
const add = (sql: Sql, id: string): Promise<number> =>
  sql.run("insert into adminsync.worker (id, started_at) values ($1, now())", [id]);
const addLine = (sql: Sql, id: string): Promise<number> =>
  sql.run("insert into adminsync.history (firm_id, id, at, event) values ($1, $2, now(), '{}')", [A, id]);
const lines = (sql: Sql): Promise<{ id: string }[]> =>
  sql.rows(idRow, "select id from adminsync.history order by sequence");
const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => "done",
    (thrown: unknown) => (thrown instanceof AdminSyncError ? thrown.code : thrown),
  );

eachDatabase("a transaction", ({ database }) => {
  test("keeps what was written once its work is done", async () => {
    const answered = await database().asFirm(A, async (sql) => {
      expect(await addLine(sql, "1")).toBe(1);
      return "answer";
    });
    expect(answered).toBe("answer");
    expect(await database().asFirm(A, lines)).toEqual([{ id: "1" }]);
  });

  test("takes everything back when its work throws, and lets the very same error out", async () => {
    const problem = new Error("the host said no");
    const work = database().asFirm(A, async (sql) => {
      await addLine(sql, "1");
      throw problem;
    });
    await expect(work).rejects.toBe(problem);
    expect(await database().asFirm(A, lines)).toEqual([]);
  });

  test("is not kept after a statement failed, even where the failure was caught", async () => {
    const work = database().asFirm(A, async (sql) => {
      await addLine(sql, "1");
      await sql.run("select nonsense").catch(() => undefined);
    });
    expect(await codeOf(work)).toBe("INTERNAL");
    expect(await database().asFirm(A, lines)).toEqual([]);
  });

  test("answers INTERNAL for a statement that can't be done, with PostgreSQL's state as the cause", async () => {
    const twice = database().asServer(async (sql) => {
      await add(sql, "same");
      await add(sql, "same");
    });
    await expect(twice).rejects.toMatchObject({
      code: "INTERNAL",
      cause: { code: "23505", constraint: "worker_pkey" },
    });
  });

  test("answers INTERNAL for a row that the schema refuses", async () => {
    const work = database().asServer((sql) => sql.one(v.object({ n: v.string() }), "select 1 as n"));
    expect(await codeOf(work)).toBe("INTERNAL");
  });

  test("takes no statement after its end", async () => {
    const leaked = await database().asFirm(A, async (sql) => ({ sql }));
    expect(await codeOf(leaked.sql.run("select 1"))).toBe("INTERNAL");
    expect(await codeOf(leaked.sql.executeSql("select 1"))).toBe("INTERNAL");
  });

  test("can't be opened within another, on either database", async () => {
    const work = database().asFirm(A, () => database().asFirm(B, lines));
    expect(await codeOf(work)).toBe("INTERNAL");
    expect(await database().asFirm(A, lines)).toEqual([]);
  });

  test("may be opened by what a finished transaction left running", async () => {
    const afterwards: (() => void)[] = [];
    const { later } = await database().asFirm(A, async () => ({
      later: new Promise<void>((resolve) => afterwards.push(resolve)).then(() => database().asFirm(A, lines)),
    }));
    for (const go of afterwards) go();
    expect(await later).toEqual([]);
  });

  test("does statements that are given at once in their order", async () => {
    await database().asFirm(A, async (sql) => {
      await Promise.all(["1", "2", "3"].map((id) => addLine(sql, id)));
    });
    expect(await database().asFirm(A, lines)).toEqual([{ id: "1" }, { id: "2" }, { id: "3" }]);
  });

  test("leaves no firm behind for whoever comes next", async () => {
    await database().asFirm(A, (sql) => addLine(sql, "1"));
    await codeOf(database().asFirm(A, (sql) => sql.run("select nonsense")));
    const { rows } = await database().executeSql(
      "select current_setting('adminsync.firm_id', true) as firm, current_setting('adminsync.server', true) as server, current_user = session_user as owner",
    );
    expect(rows).toEqual([{ firm: "", server: "", owner: true }]);
  });

  test("keeps apart what runs at the same time for two firms", async () => {
    const many = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? A : B));
    const seen = await Promise.all(
      many.map((id) =>
        database().asFirm(id, (sql) =>
          sql.one(v.object({ firm: v.string() }), "select current_setting('adminsync.firm_id') as firm"),
        ),
      ),
    );
    expect(seen.map((row) => row?.firm)).toEqual(many);
  });
});

eachDatabase(
  "a transaction that takes too long",
  ({ database }) => {
    test("is taken back, and others go on", async () => {
      const stuck = database().asFirm(A, async (sql) => {
        await addLine(sql, "1");
        await new Promise(() => undefined);
      });
      expect(await codeOf(stuck)).toBe("INTERNAL");
      expect(await database().asFirm(A, lines)).toEqual([]);
    });
  },
  { transactionTimeoutMs: 1_000 },
);

eachDatabase("the job engine's statements", ({ database }) => {
  test("run as the owner within a firm's transaction, which goes on as the firm", async () => {
    const who = "select current_user = session_user as owner";
    const seen = await database().asFirm(A, async (sql) => {
      const engine = sql.executeSql(who);
      const own = sql.one(v.unknown(), who);
      return [(await engine).rows, await own];
    });
    expect(seen).toEqual([[{ owner: true }], { owner: false }]);
  });

  test("are kept and taken back with the transaction that they are in", async () => {
    const insert = "insert into adminsync.worker (id, started_at) values ('1', now())";
    await codeOf(
      database().asFirm(A, async (sql) => {
        await sql.executeSql(insert);
        throw new Error("no");
      }),
    );
    const workers = (): Promise<number> => database().asServer((sql) => sql.run("select from adminsync.worker"));
    expect(await workers()).toBe(0);
    await database().asFirm(A, (sql) => sql.executeSql(insert));
    expect(await workers()).toBe(1);
  });

  test("join the open transaction when they are given to the database itself", async () => {
    await codeOf(
      database().asServer(async () => {
        await database().executeSql("insert into adminsync.worker (id, started_at) values ($1, now())", ["1"]);
        throw new Error("no");
      }),
    );
    expect(await database().asServer((sql) => sql.run("select from adminsync.worker"))).toBe(0);
  });

  test("may be several with a transaction of their own, and one that fails is no burden to the next", async () => {
    const several = await database().executeSql("begin; select 1 as n; select 2 as n; commit");
    expect(several.rows).toEqual([{ n: 1 }, { n: 2 }]);
    await expect(database().executeSql("begin; select 1/0; commit")).rejects.toMatchObject({ code: "22012" });
    expect((await database().executeSql("select 3 as n")).rows).toEqual([{ n: 3 }]);
  });

  test("can't end the transaction that they are in", async () => {
    const work = database().asFirm(A, (sql) => sql.executeSql("begin; select 1; commit"));
    await expect(work).rejects.toThrow(TypeError);
  });
});
