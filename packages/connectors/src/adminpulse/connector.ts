import { defineConnector, type Connector, type ConnectorCall, type ConnectorOAuth } from "@adminsync/core/connector";
import { AdminSyncError } from "@adminsync/core/errors";
import { packageIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { createHttpClient, type HttpClientOptions } from "../http/http-client.ts";
import { COVERAGE } from "./coverage.ts";
import { bearerOf, CREDENTIALS_METHOD, parseCredentials } from "./credentials.ts";
import { getRelations, type Access } from "./endpoints.ts";
import { findRelations, isLastPage } from "./find-relations.ts";
import { partyIds, toRecord, toReference } from "./map.ts";

/** What may differ from the usual; everything has a default. */
export interface AdminPulseOptions extends Partial<Omit<HttpClientOptions, "rate" | "defaultRetryAfterMs">> {
  /** Lets users log in at AdminPulse instead of giving a key. What its login is called and where it is, AdminPulse tells with the client id (A12). */
  readonly oauth?: ConnectorOAuth;
}

/** A list of 400 relations in full takes about a megabyte. */
const MAX_BYTES = 16 * 1024 * 1024;

/** 480 calls a minute (documented); A9 for a 429 that doesn't say how long. */
const BOUNDS = { rate: { calls: 480, perMs: 60_000 }, defaultRetryAfterMs: 60_000 };

/**
 * The connector for AdminPulse: by API key, and by login where `oauth` says where. Make one and keep it: it counts the calls of each key. What it rests on, and which of that is
 * assumed, stands in docs/connectors/adminpulse.md. Throws `CONFIGURATION_INVALID` where `baseUrl` is none.
 * @example createAdminSyncServer({ connectors: [adminPulse()], … })
 */
export function adminPulse({ oauth, ...options }: AdminPulseOptions = {}): Connector {
  const now = options.now ?? Date.now;
  const http = createHttpClient({
    baseUrl: "https://api.adminpulse.be",
    deadlineMs: 15_000,
    maxBytes: MAX_BYTES,
    maxWaitMs: 10_000,
    retries: 2,
    ...options,
    ...BOUNDS,
  });
  const accessOf = ({ credentials, signal }: ConnectorCall): Access => ({
    http,
    bearer: bearerOf(credentials),
    signal,
  });

  return defineConnector({
    id: v.parse(packageIdSchema, "adminpulse"),
    name: "AdminPulse",
    transport: "cloud",
    methods: oauth === undefined ? [CREDENTIALS_METHOD] : [CREDENTIALS_METHOD, { kind: "oauth" }],
    ...(oauth === undefined ? {} : { oauth }),
    coverage: COVERAGE,
    externalId: { pattern: /^APR\d{5,}$/, example: "APR00001" },
    parseCredentials,

    // The call that every other rests on, rather than A11: a key without the tick 'Read relations' is of no use.
    test: async (call) => {
      await getRelations(accessOf(call), { page: 0, pageSize: 1 });
    },

    listReferences: async (call, cursor) => {
      const page = pageOf(cursor);
      const answer = await getRelations(accessOf(call), { page });
      const today = new Date(now()).toISOString().slice(0, 10);
      return {
        references: answer.results.map((relation) => toReference(relation, today)),
        cursor: isLastPage(answer) ? null : String(page + 1),
      };
    },

    fetchRecord: async (call, externalId) => {
      const access = accessOf(call);
      const subjects = await findRelations(access, new Set([externalId]));
      const subject = subjects.get(externalId);
      if (subject === undefined) throw new AdminSyncError({ code: "REFERENCE_NOT_FOUND", details: { externalId } });
      const needed = new Set([...partyIds(subject)].filter((id) => id !== externalId));
      return toRecord(subject, new Map([...subjects, ...(await findRelations(access, needed))]));
    },
  });
}

/** A cursor is the number of a page. */
function pageOf(cursor: string | null): number {
  if (cursor === null) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  const issues = [{ path: "cursor", problem: "a cursor that listReferences answered" }];
  throw new AdminSyncError({ code: "INVALID_INPUT", details: { issues } });
}
