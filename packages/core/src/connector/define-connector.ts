import type { ConnectMethod, Transport } from "../model/connection.ts";
import type { Coverage } from "../model/coverage.ts";
import type { ExternalId, PackageId } from "../model/ids.ts";
import type { JsonObject } from "../model/json.ts";
import type { AdminRecord } from "../model/record.ts";
import type { Reference } from "../model/reference.ts";
import type { InputIssue } from "../errors/details.ts";

/** What one call to a package gets from whoever runs the connector. */
export interface ConnectorCall {
  /** As `parseCredentials` answered them; of a connection that was made by login `{ accessToken }`. */
  readonly credentials: JsonObject;
  /** Ends the call: the user cancelled, or the run's deadline passed. */
  readonly signal: AbortSignal;
}

/** A reference as the package knows it; whose it is and what it is linked to is the server's to add. */
export type ConnectorReference = Omit<Reference, "connectionId" | "linkedTo">;

/** One page of a package's references; `cursor` is null on the last. */
export interface ConnectorReferencePage {
  readonly references: readonly ConnectorReference[];
  readonly cursor: string | null;
}

/** A record, and which of its paths this source supplies. */
export interface FetchedRecord {
  readonly record: AdminRecord;
  readonly coverage: Coverage;
}

/** Credentials that were read, or what is wrong with them. */
export type ParsedCredentials =
  | { readonly ok: true; readonly credentials: JsonObject }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * How users log in at the package: OAuth 2.0, authorization code with PKCE (RFC 9700 §2.1.1). The server does the flow and keeps the tokens
 * fresh; the connector gets an access token. The client's id and secret come from the host's own configuration.
 */
export interface ConnectorOAuth {
  /** Who issues the tokens: compared with `iss` where the login sends it (RFC 9207). */
  readonly issuer: string;
  /** Named, or read from the issuer's metadata: OpenID Connect Discovery for `oidc`, RFC 8414 for `oauth2`. */
  readonly endpoints:
    | { readonly authorization: string; readonly token: string; readonly revocation?: string }
    | { readonly discover: "oidc" | "oauth2" };
  readonly clientId: string;
  /** Left out by a public client. */
  readonly clientSecret?: string;
  readonly scopes: readonly string[];
}

/**
 * How adminsync reads one administration package. Every method rejects only with an `AdminSyncError`:
 * `CREDENTIALS_REJECTED`, `CREDENTIALS_EXPIRED`, `PACKAGE_RIGHTS_MISSING`, `PACKAGE_RATE_LIMITED` (with `retryAfter`), `PACKAGE_UNAVAILABLE`,
 * `PACKAGE_UNREACHABLE`, `PACKAGE_SILENT`, `PACKAGE_ANSWER_INVALID`, `CANCELLED`; `fetchRecord` also with `REFERENCE_NOT_FOUND`.
 */
export interface Connector {
  readonly id: PackageId;
  readonly name: string;
  readonly transport: Transport;
  readonly methods: readonly ConnectMethod[];
  /** Needed where `methods` has `oauth`. */
  readonly oauth?: ConnectorOAuth;
  readonly coverage: Coverage;
  /** The form of an external id, and one example of it for the message. */
  readonly externalId: { readonly pattern: RegExp; readonly example: string };
  parseCredentials(input: JsonObject): ParsedCredentials;
  /** Resolves when the credentials work. */
  test(call: ConnectorCall): Promise<void>;
  listReferences(call: ConnectorCall, cursor: string | null): Promise<ConnectorReferencePage>;
  fetchRecord(call: ConnectorCall, externalId: ExternalId): Promise<FetchedRecord>;
}

/** Checks a connector's shape by type; the value is answered unchanged. */
export function defineConnector(connector: Connector): Connector {
  return connector;
}
