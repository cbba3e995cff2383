import { randomBytes, timingSafeEqual } from "node:crypto";
import type { FirmId, Role } from "@adminsync/core/model";
import { firmIdSchema, userIdSchema } from "@adminsync/core/protocol";
import type { Caller } from "@adminsync/server";
import * as v from "valibot";

interface User {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly caller: Caller;
  readonly firmName: string;
}

function user(login: string, name: string, role: Role, firmId: string, firmName: string): User {
  const caller = { firmId: v.parse(firmIdSchema, firmId), userId: v.parse(userIdSchema, login), role };
  return { login, password: "demo", name, caller, firmName };
}

/** Three firms; the people are invented, the password is `demo`. */
export const USERS: readonly User[] = [
  user("lies", "Lies Vermeire", "admin", "linde", "Kantoor De Linde"),
  user("tom", "Tom Baert", "editor", "linde", "Kantoor De Linde"),
  user("ria", "Ria Goossens", "viewer", "linde", "Kantoor De Linde"),
  user("noor", "Noor Aerts", "admin", "berk", "Kantoor De Berk"),
  user("bram", "Bram Callens", "admin", "eik", "Kantoor De Eik"),
];

/** The users of one firm. */
export function usersOf(firmId: FirmId): readonly User[] {
  return USERS.filter(({ caller }) => caller.firmId === firmId);
}

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

  /** Ends the session of a request; answers the cookie that takes the browser's away. */
  logOut(request: Request): string {
    const token = tokenOf(request);
    if (token !== null) this.#callers.delete(token);
    return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }

  callerOf(request: Request): Caller | null {
    const token = tokenOf(request);
    return token === null ? null : (this.#callers.get(token) ?? null);
  }
}

function tokenOf(request: Request): string | null {
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((part) => part.trim());
  const own = cookies.find((part) => part.startsWith(`${COOKIE}=`));
  return own === undefined ? null : own.slice(COOKIE.length + 1);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
