import { beforeEach, describe, expect, test } from "vitest";
import * as v from "valibot";
import type { Sql } from "./database.ts";
import { sqlStateOf } from "./sql-error.ts";
import { eachDatabase } from "./testing/each-database.ts";
import { firm } from "./testing/firm.ts";
import { FIRM_ROWS } from "./testing/firm-rows.data.ts";

const A = firm("firm-a");
const B = firm("firm-b");
const ROW_SECURITY = "42501";
const count = v.object({ count: v.number() });
const countOf = async (sql: Sql, table: string): Promise<number> =>
  v.parse(count, await sql.one(count, `select count(*) as count from adminsync.${table}`)).count;

/** The SQLSTATE behind a refusal. */
async function refusalOf(attempt: Promise<unknown>): Promise<string | null> {
  try {
    await attempt;
    return null;
  } catch (thrown) {
    return sqlStateOf(thrown instanceof Error ? thrown.cause : null);
  }
}

eachDatabase("the rows of firms", ({ database }) => {
  beforeEach(async () => {
    for (const id of [A, B]) {
      await database().asFirm(id, async (sql) => {
        for (const { insert } of FIRM_ROWS) await sql.run(insert, [id]);
      });
    }
  });

  test("every table of a firm has a row in these tests", async () => {
    const rows = await database().asServer((sql) =>
      sql.rows(
        v.object({ name: v.string() }),
        `select table_name as name from information_schema.columns where table_schema = 'adminsync' and column_name = 'firm_id'`,
      ),
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(FIRM_ROWS.map(({ table }) => table).sort());
  });

  describe.each(FIRM_ROWS)("in $table", ({ table, insert }) => {
    test("a firm sees its own row only, and the server both", async () => {
      const seen = await database().asFirm(A, (sql) =>
        sql.rows(v.object({ firm_id: v.string() }), `select firm_id from adminsync.${table}`),
      );
      expect(seen).toEqual([{ firm_id: A }]);
      expect(await database().asServer((sql) => countOf(sql, table))).toBe(2);
    });

    test("a firm can't write a row of another", async () => {
      const other = firm("firm-c");
      expect(await refusalOf(database().asFirm(A, (sql) => sql.run(insert, [other])))).toBe(ROW_SECURITY);
      expect(await database().asServer((sql) => countOf(sql, table))).toBe(2);
    });

    test("a firm can neither change, remove nor give away a row of another", async () => {
      for (const statement of [
        `update adminsync.${table} set firm_id = firm_id where firm_id = $1`,
        `delete from adminsync.${table} where firm_id = $1`,
      ]) {
        const done = database().asFirm(A, (sql) => sql.run(statement, [B]));
        expect(await done.catch(() => 0)).toBe(0);
      }
      expect(
        await refusalOf(database().asFirm(A, (sql) => sql.run(`update adminsync.${table} set firm_id = $1`, [B]))),
      ).toBe(ROW_SECURITY);
      expect(await database().asFirm(B, (sql) => countOf(sql, table))).toBe(1);
    });

    test("nobody sees a row without saying for which firm", async () => {
      const { rows } = await database().executeSql(
        `begin; set local role adminsync_app; select count(*)::int as count from adminsync.${table}; commit`,
      );
      expect(rows.filter((row) => v.is(count, row))).toEqual([{ count: 0 }]);
    });
  });

  test("the history can't be changed or cut", async () => {
    for (const statement of ["update adminsync.history set by_user = 'x'", "delete from adminsync.history"]) {
      expect(await refusalOf(database().asFirm(A, (sql) => sql.run(statement)))).toBe(ROW_SECURITY);
    }
  });

  test("what is no firm's can't be read as a firm", async () => {
    for (const table of ["migration", "worker"]) {
      expect(await refusalOf(database().asFirm(A, (sql) => countOf(sql, table)))).toBe(ROW_SECURITY);
    }
  });
});
