import { parseConnectionId, type ConnectionId } from "./ids.ts";

/** 32 random bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The `state` that a login at a package is begun with (RFC 6749 §10.12): the connection that it is for, and a secret that can't be guessed. */
export function signInState(connectionId: ConnectionId, secret: string): string {
  return `${connectionId}.${secret}`;
}

/** The connection that a login was begun for, by the `state` that came back with it; null where the text is no state of ours. */
export function connectionOfState(state: string): ConnectionId | null {
  const at = state.lastIndexOf(".");
  return at > 0 && SECRET.test(state.slice(at + 1)) ? parseConnectionId(state.slice(0, at)) : null;
}
