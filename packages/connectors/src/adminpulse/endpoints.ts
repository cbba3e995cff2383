import { AdminSyncError, adminSyncError, type BareCode } from "@adminsync/core/errors";
import type { HttpClient } from "../http/http-client.ts";
import type { HttpAnswer } from "../http/outcome.ts";
import * as v from "valibot";
import { refusalSchema, relationPageSchema, type RelationPage } from "./wire.ts";

/** The most relations that one page may hold. */
export const PAGE_SIZE = 400;

/** One key or login at work: whose rights and whose rate a call counts for, and what ends it. */
export interface Access {
  readonly http: HttpClient;
  readonly bearer: string;
  readonly signal: AbortSignal;
}

/** Which relations, and which page of them, from 0. `uniqueIdentifier` filters where the server heeds it (A2). */
export interface RelationQuery {
  readonly page: number;
  readonly pageSize?: number;
  readonly uniqueIdentifier?: string;
}

const RELATIONS = "/relations";
const WHERE = `GET ${RELATIONS}`;

/** Reads one page of relations; A8: they are complete. */
export async function getRelations(access: Access, asked: RelationQuery): Promise<RelationPage> {
  const { page, pageSize = PAGE_SIZE, uniqueIdentifier } = asked;
  const query = { page, pageSize, uniqueIdentifier };
  const answer = await access.http.get(RELATIONS, {
    query,
    headers: { authorization: `Bearer ${access.bearer}` },
    signal: access.signal,
    rateKey: access.bearer,
  });
  if (answer.status !== 200) throw refusal(answer);
  const parsed = v.safeParse(relationPageSchema, answer.json, {
    message: (issue) => `expected ${issue.expected ?? "otherwise"}`,
    abortEarly: true,
  });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw invalid(`${WHERE} ${v.getDotPath(issue) ?? ""}`.trimEnd(), issue.message);
  }
  // A server that answers another page than the one asked for would be read for ever, or in part.
  if (parsed.output.currentPage !== page) throw invalid(`${WHERE} currentPage`, `page ${page} was asked for`);
  return parsed.output;
}

/** What a status other than 200 means (A10). */
export function refusal({ status, json }: HttpAnswer): AdminSyncError {
  const code = refusalCode(status, json);
  return code === null ? invalid(WHERE, `status ${status}`) : adminSyncError(code);
}

function refusalCode(status: number, json: unknown): BareCode | null {
  if (status === 403) return "PACKAGE_RIGHTS_MISSING";
  if (status !== 401) return null;
  const told = v.safeParse(refusalSchema, json);
  return told.success && /\bexpired\b/i.test(told.output.message) ? "CREDENTIALS_EXPIRED" : "CREDENTIALS_REJECTED";
}

function invalid(where: string, problem: string): AdminSyncError {
  return new AdminSyncError({ code: "PACKAGE_ANSWER_INVALID", details: { where, problem } });
}
