import { expect, test } from "vitest";
import * as v from "valibot";
import type { Sql } from "./database.ts";
import { eachDatabase } from "./testing/each-database.ts";

/** Tables that belong to no firm. */
const OF_NO_FIRM = ["migration", "worker"];
const IN_SCHEMA = "c.relnamespace = 'adminsync'::regnamespace";

async function namesOf(sql: Sql, query: string): Promise<string[]> {
  const rows = await sql.rows(v.object({ name: v.string() }), query);
  return rows.map(({ name }) => name).sort();
}

// Read from the catalogue, so that a table that is made later is held to it too.
eachDatabase("the catalogue", ({ database, kind }) => {
  test("every table of a firm forces row-level security, with a policy for firms and one for the server", async () => {
    const found = await database().asServer((sql) =>
      namesOf(
        sql,
        `select c.relname as name from pg_class c where ${IN_SCHEMA} and c.relkind in ('r', 'p', 'f', 'm')
           and not (c.relrowsecurity and c.relforcerowsecurity
             and (select array_agg(polname::text order by polname) from pg_policy where polrelid = c.oid) = '{firm,server}')`,
      ),
    );
    expect(found).toEqual(OF_NO_FIRM);
  });

  test("a firm's role has no right to what is no firm's, and owns nothing", async () => {
    const found = await database().asServer((sql) =>
      namesOf(
        sql,
        `select c.relname as name from pg_class c where ${IN_SCHEMA} and (c.relowner = 'adminsync_app'::regrole
           or (c.relname in ('${OF_NO_FIRM.join("','")}')
             and has_table_privilege('adminsync_app', c.oid, 'select, insert, update, delete, truncate, references, trigger')))`,
      ),
    );
    expect(found).toEqual([]);
  });

  test("no firm's role may empty a table, which row-level security wouldn't stop", async () => {
    const found = await database().asServer((sql) =>
      namesOf(
        sql,
        `select c.relname as name from pg_class c where ${IN_SCHEMA} and c.relkind in ('r', 'p')
           and has_table_privilege('adminsync_app', c.oid, 'truncate')`,
      ),
    );
    expect(found).toEqual([]);
  });

  test("the firm comes first in every unique index and in every foreign key of a firm's table", async () => {
    const found = await database().asServer((sql) =>
      namesOf(
        sql,
        `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
         where ${IN_SCHEMA} and i.indisunique and c.relname not in ('${OF_NO_FIRM.join("','")}')
           and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) <> 'firm_id'
         union all
         select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
         where ${IN_SCHEMA} and k.contype = 'f' and 2 <> (
           select count(*) from pg_attribute where attname = 'firm_id'
             and ((attrelid = k.conrelid and attnum = k.conkey[1]) or (attrelid = k.confrelid and attnum = k.confkey[1])))`,
      ),
    );
    expect(found).toEqual([]);
  });

  test("no view and no function lends its owner's rights", async () => {
    const found = await database().asServer((sql) =>
      namesOf(
        sql,
        `select c.relname as name from pg_class c where ${IN_SCHEMA} and c.relkind = 'v'
           and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)
         union all
         select proname from pg_proc where pronamespace = 'adminsync'::regnamespace and prosecdef`,
      ),
    );
    expect(found).toEqual([]);
  });

  // PGlite has one role, its superuser.
  if (kind === "postgres") {
    test("these tests run as an owner who is no superuser and bypasses nothing", async () => {
      const owner = await database().asServer((sql) =>
        sql.one(v.unknown(), "select rolsuper, rolbypassrls from pg_roles where rolname = current_user"),
      );
      expect(owner).toEqual({ rolsuper: false, rolbypassrls: false });
    });
  }
});
