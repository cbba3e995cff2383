import { AdminSyncError } from "@adminsync/core/errors";

/** Parameters of a query; those that are `undefined` are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** The address of a path below a base address, which may have a path of its own. */
export function requestUrl(baseUrl: string, path: string, query: Query): string {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}${path}`;
  url.search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  url.hash = "";
  return url.href;
}

/** Throws `CONFIGURATION_INVALID` for anything but an http or https address. */
export function assertBaseUrl(baseUrl: string): void {
  if (/^https?:/i.test(baseUrl) && URL.canParse(baseUrl)) return;
  const details = { problem: "baseUrl must be an http or https address" };
  throw new AdminSyncError({ code: "CONFIGURATION_INVALID", details });
}
