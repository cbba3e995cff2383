import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { PASSWORD, USERS, type User } from "./users.ts";

/** The cookie that holds a session. */
export const SESSION_COOKIE = "session";

/** Sessions in a signed cookie. */
export interface Sessions {
  /** What the cookie is to hold; null where login or password is wrong. */
  logIn(login: string, password: string): string | null;
  /** Who a cookie was given to; null where it is none of ours. */
  userOf(cookie: string | undefined): User | null;
}

/** `secret`: what cookies are signed with. Without one, those of an earlier process are worth nothing. */
export function createSessions(secret: string = randomBytes(32).toString("base64")): Sessions {
  const sign = (login: string): string => createHmac("sha256", secret).update(login).digest("base64url");
  return {
    logIn: (login, password) => {
      const user = USERS.find(({ id }) => id === login);
      return user === undefined || password !== PASSWORD ? null : `${user.id}.${sign(user.id)}`;
    },
    userOf: (cookie = "") => {
      const [login = "", signature = ""] = cookie.split(".");
      const [given, expected] = [Buffer.from(signature), Buffer.from(sign(login))];
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      return USERS.find(({ id }) => id === login) ?? null;
    },
  };
}

/** The session's cookie among those of a request. */
export function sessionCookieOf(request: Request): string | undefined {
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1);
}
