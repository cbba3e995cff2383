import { adminSyncError } from "@adminsync/core/errors";
import type { ConnectorReference } from "@adminsync/core/connector";
import type { ConnectionId, ExternalId, FirmId, Instant, Reference } from "@adminsync/core/model";
import { dossierIdSchema, instantSchema, referenceSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import type { Sql } from "../database/database.ts";
import { storableJson } from "../database/storable-json.ts";
import { foldText, searchTextOf } from "./fold.ts";

const row = v.object({ data: v.unknown(), linked_to: v.array(dossierIdSchema) });
const linkedTo = `coalesce((select json_agg(l.dossier_id order by l.dossier_id) from adminsync.link l
  where l.firm_id = r.firm_id and l.connection_id = r.connection_id and l.external_id = r.external_id), '[]'::json) as linked_to`;

function toReference(connectionId: ConnectionId, { data, linked_to }: v.InferOutput<typeof row>): Reference {
  const known = typeof data === "object" && data !== null ? data : {};
  return v.parse(referenceSchema, { ...known, connectionId, linkedTo: linked_to });
}

/** When the package's list was last read in full, or null. */
export async function listedAt(sql: Sql, connectionId: ConnectionId): Promise<Instant | null> {
  const stored = await sql.one(
    v.object({ references_listed_at: v.nullable(instantSchema) }),
    `select references_listed_at from adminsync.connection where id = $1`,
    [connectionId],
  );
  return stored?.references_listed_at ?? null;
}

/** Rows a statement: 30,000 in one took half of the time that a statement may take. */
const ROWS_AT_ONCE = 5_000;

/** Puts a freshly read list in the place of the one that was kept. Throws `CONNECTION_NOT_FOUND` where the connection was removed meanwhile. */
export async function replaceReferences(
  sql: Sql,
  firmId: FirmId,
  connectionId: ConnectionId,
  references: readonly ConnectorReference[],
  at: Instant,
): Promise<void> {
  // First, since it locks the connection: it can't be removed below us, and the lists of two servers don't mix.
  const there = await sql.run(`update adminsync.connection set references_listed_at = $2 where id = $1`, [
    connectionId,
    at,
  ]);
  if (there === 0) throw adminSyncError("CONNECTION_NOT_FOUND");
  await sql.run(`delete from adminsync.reference where connection_id = $1`, [connectionId]);
  const rows = references.map((reference, position) => ({
    external_id: reference.externalId,
    position,
    data: reference,
    search_text: searchTextOf(reference),
    sort_text: foldText(reference.name),
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await sql.run(
      `insert into adminsync.reference (firm_id, connection_id, external_id, position, data, search_text, sort_text, listed_at)
       select $1, $2, r.external_id, r.position, r.data, r.search_text, r.sort_text, $3
       from jsonb_to_recordset($4::jsonb) as r(external_id text, position int, data jsonb, search_text text, sort_text text)
       on conflict do nothing`,
      [firmId, connectionId, at, storableJson(rows.slice(from, from + ROWS_AT_ONCE))],
    );
  }
}

export async function countReferences(sql: Sql, connectionId: ConnectionId): Promise<number> {
  const counted = await sql.one(
    v.object({ count: v.number() }),
    `select count(*)::int as count from adminsync.reference where connection_id = $1`,
    [connectionId],
  );
  return counted?.count ?? 0;
}

/** The whole list, without the links: whoever keeps it would keep them as they were. */
export async function listAllReferences(sql: Sql, connectionId: ConnectionId): Promise<Reference[]> {
  const found: Reference[] = [];
  for (;;) {
    const rows = await sql.rows(
      v.object({ data: v.unknown() }),
      `select data from adminsync.reference where connection_id = $1 order by position limit $2 offset $3`,
      [connectionId, ROWS_AT_ONCE, found.length],
    );
    found.push(...rows.map(({ data }) => toReference(connectionId, { data, linked_to: [] })));
    if (rows.length < ROWS_AT_ONCE) return found;
  }
}

/** These references with their links, in this order; one that went meanwhile is left out. */
export async function findReferencesById(
  sql: Sql,
  connectionId: ConnectionId,
  ids: readonly ExternalId[],
): Promise<readonly Reference[]> {
  const rows = await sql.rows(
    row,
    `select r.data, ${linkedTo} from adminsync.reference r where r.connection_id = $1 and r.external_id = any($2)`,
    [connectionId, [...ids]],
  );
  const byId = new Map(rows.map((stored) => toReference(connectionId, stored)).map((one) => [one.externalId, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** References of which the number, or a word of the name, is one of these: candidates out of a list too long for memory. */
export async function findCandidates(
  sql: Sql,
  connectionId: ConnectionId,
  words: readonly string[],
  limit: number,
): Promise<readonly Reference[]> {
  const rows = await sql.rows(
    row,
    `select r.data, ${linkedTo} from adminsync.reference r
     where r.connection_id = $1 and r.search_text like any ($2::text[])
     order by (select count(*) from unnest($2::text[]) as pattern where r.search_text like pattern) desc, r.external_id
     limit $3`,
    [connectionId, words.map((word) => `%${word}%`), limit],
  );
  return rows.map((stored) => toReference(connectionId, stored));
}

export async function findReference(
  sql: Sql,
  connectionId: ConnectionId,
  externalId: ExternalId,
): Promise<Reference | null> {
  const stored = await sql.one(
    row,
    `select r.data, ${linkedTo} from adminsync.reference r where r.connection_id = $1 and r.external_id = $2`,
    [connectionId, externalId],
  );
  return stored === null ? null : toReference(connectionId, stored);
}

/** What a search answers: a page, and how many there are in all. */
export interface FoundReferences {
  readonly references: readonly Reference[];
  readonly total: number;
}

/** References that hold every word of `text`; those whose name begins with it first, then by name. */
export async function findReferences(
  sql: Sql,
  connectionId: ConnectionId,
  text: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<FoundReferences> {
  const words = foldText(text)
    .split(" ")
    .filter((word) => word !== "");
  const [where, found] =
    words.length === 0
      ? ["r.connection_id = $1", [connectionId]]
      : [
          "r.connection_id = $1 and r.search_text like all ($2::text[])",
          [connectionId, words.map((word) => `%${word}%`)],
        ];
  const counted = await sql.one(
    v.object({ total: v.number() }),
    `select count(*)::int as total from adminsync.reference r where ${where}`,
    found,
  );
  // Without a text the order is that of an index, so that who reads a whole list by pages doesn't have it sorted anew for each.
  const beginning = words.length === 0 ? [] : [`${words.join(" ")}%`];
  const order = `${words.length === 0 ? "" : "(r.sort_text like $3) desc, "}r.sort_text, r.external_id`;
  const params = [...found, ...beginning, page.limit, page.offset];
  // The links are looked up of the page alone, not of all that comes before it.
  const rows = await sql.rows(
    row,
    `select r.data, ${linkedTo}
     from (select r.* from adminsync.reference r where ${where} order by ${order}
           limit $${params.length - 1} offset $${params.length}) r
     order by ${order}`,
    params,
  );
  return { references: rows.map((stored) => toReference(connectionId, stored)), total: counted?.total ?? 0 };
}
