import { connectionOfState, type ConnectionId } from "@adminsync/core/model";

/** What a package's login sent back. */
export interface SignInCallback {
  readonly connectionId: ConnectionId;
  /** What the server needs of it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The page's own query, without what came back: empty, or beginning with a question mark. */
  readonly rest: string;
}

/** What completes a login (RFC 6749 §4.1.2, RFC 9207). */
const NEEDED = ["code", "state", "iss", "error"];
/** What may come with it. */
const BESIDE = ["error_description", "error_uri", "session_state", "scope"];

/** Reads the query of a page: null where no login of ours came back in it, whatever else of that name the host may have there. */
export function signInCallback(search: string): SignInCallback | null {
  const query = new URLSearchParams(search);
  const connectionId = connectionOfState(query.get("state") ?? "");
  if (connectionId === null || !(query.has("code") || query.has("error"))) return null;
  const parameters = Object.fromEntries([...query].filter(([name]) => NEEDED.includes(name)));
  for (const name of [...NEEDED, ...BESIDE]) query.delete(name);
  return { connectionId, parameters, rest: query.size === 0 ? "" : `?${query}` };
}
