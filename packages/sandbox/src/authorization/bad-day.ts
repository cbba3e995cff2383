/**
 * Every way in which the authorization server can misbehave.
 * - `down`: answers 503.
 * - `silent`: the connection stays open, and nothing comes.
 * - `refresh-refused`: no refresh token is good.
 */
export type AuthorizationBadDay = "down" | "silent" | "refresh-refused";
