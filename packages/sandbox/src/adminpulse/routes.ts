import { expired, forbidden, json, refuse, tooManyCalls, unauthorized } from "./answer.ts";
import { READ_RELATIONS, type ApiKeys } from "./api-keys.ts";
import type { BadDay } from "./bad-day.ts";
import { pageOf, readPaging } from "./paging.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { OwnCompany, Relation } from "./relation.ts";
import type { RelationStore } from "./relation-store.ts";

/** What the routes answer from. */
export interface Office {
  readonly relations: RelationStore;
  readonly companies: readonly OwnCompany[];
  readonly keys: ApiKeys;
  readonly rate: RateLimit;
}

/** Answers a call by what is known of the API; `day` is a bad day that bends a filter, or another, which does nothing here. */
export function answer(office: Office, request: Request, day: BadDay | null): Response {
  const url = new URL(request.url);
  const check = office.keys.check(request.headers.get("authorization"));
  if (check.kind === "unknown") return unauthorized();
  if (check.kind === "expired") return expired();
  const wait = office.rate.take(check.apiKey.key);
  if (wait !== null) return tooManyCalls(wait);
  if (url.pathname !== "/relations" && url.pathname !== "/companies") return refuse(404, "There is nothing here.");
  if (request.method !== "GET") return refuse(405, "This can only be read.", { allow: "GET" });
  const paging = readPaging(url.searchParams);
  if ("problem" in paging) return refuse(400, paging.problem);
  if (url.pathname === "/companies") return json(200, pageOf(office.companies, paging));
  if (!check.apiKey.permissions.includes(READ_RELATIONS)) return forbidden();
  const found = find(office.relations, url.searchParams, day);
  return "problem" in found ? refuse(400, found.problem) : json(200, pageOf(found.rows, paging));
}

function find(
  relations: RelationStore,
  query: URLSearchParams,
  day: BadDay | null,
): { readonly rows: readonly Relation[] } | { readonly problem: string } {
  const vatNumber = query.get("vatNumber");
  if (vatNumber !== null && !/^\d+$/.test(vatNumber)) return { problem: "vatNumber must be digits only." };
  if (day === "filter-ignored") return { rows: relations.list() };
  const uniqueIdentifier = query.get("uniqueIdentifier");
  if (uniqueIdentifier !== null && day === "record-gone") return { rows: [] };
  if (uniqueIdentifier === null) return { rows: relations.list().filter(hasVatNumber(vatNumber)) };
  const relation = relations.get(uniqueIdentifier);
  return { rows: relation === undefined ? [] : [relation].filter(hasVatNumber(vatNumber)) };
}

function hasVatNumber(digits: string | null): (relation: Relation) => boolean {
  return (relation) => digits === null || relation.vatNumber.replaceAll(/\D/g, "") === digits;
}
