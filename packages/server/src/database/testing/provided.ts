import { inject } from "vitest";

/** Where the tests find a PostgreSQL, or why there is none. `template`: the name of a migrated database on it, where the run made one. */
export type TestPostgres =
  | { readonly kind: "url"; readonly url: string; readonly template: string | null }
  | { readonly kind: "none"; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    /** Set by `postgres-global-setup.ts`. */
    adminsyncPostgres?: TestPostgres;
    /** The folder of a migrated embedded database, since making one takes seconds. */
    adminsyncTemplate?: string | null;
  }
}

/** What the global setup found; tests of a run without it see no PostgreSQL, unless `ADMINSYNC_TEST_POSTGRES` names one. */
export function providedPostgres(): TestPostgres {
  const provided = inject("adminsyncPostgres");
  if (provided !== undefined) return provided;
  const url = process.env["ADMINSYNC_TEST_POSTGRES"];
  if (url !== undefined && url !== "") return { kind: "url", url, template: null };
  return { kind: "none", reason: "this run has no global setup that finds PostgreSQL" };
}

export function providedTemplate(): string | null {
  return inject("adminsyncTemplate") ?? null;
}
