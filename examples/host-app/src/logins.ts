import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Role } from "@adminsync/core/model";
import { firmIdSchema, userIdSchema } from "@adminsync/core/protocol";
import type { Caller } from "@adminsync/server";
import * as v from "valibot";

interface User {
  readonly login: string;
  readonly password: string;
  readonly caller: Caller;
  readonly firmName: string;
}

function user(login: string, firmId: string, firmName: string, role: Role): User {
  const caller = { firmId: v.parse(firmIdSchema, firmId), userId: v.parse(userIdSchema, login), role };
  return { login, password: "demo", caller, firmName };
}

/** Two firms; the people are invented, the password is `demo`. */
export const USERS: readonly User[] = [
  user("lies", "linde", "Kantoor De Linde", "admin"),
  user("tom", "linde", "Kantoor De Linde", "editor"),
  user("noor", "berk", "Kantoor De Berk", "admin"),
];

const COOKIE = "host_session";

/** Who is logged in, by a random token in a cookie; kept as long as the process. */
export class Sessions {
  readonly #callers = new Map<string, Caller>();

  /** The cookie of a new session; null where login or password is wrong. */
  logIn(login: string, password: string): string | null {
    const found = USERS.find((candidate) => candidate.login === login);
    if (found === undefined || !sameText(found.password, password)) return null;
    const token = randomBytes(24).toString("base64url");
    this.#callers.set(token, found.caller);
    return `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax`;
  }

  callerOf(request: Request): Caller | null {
    const cookies = (request.headers.get("cookie") ?? "").split(";").map((part) => part.trim());
    const own = cookies.find((part) => part.startsWith(`${COOKIE}=`));
    return own === undefined ? null : (this.#callers.get(own.slice(COOKIE.length + 1)) ?? null);
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
