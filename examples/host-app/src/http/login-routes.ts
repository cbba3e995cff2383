import type { Caller } from "@adminsync/server";
import { USERS, type Sessions } from "../logins.ts";
import { fieldsOf, json } from "./json.ts";

export async function logIn(sessions: Sessions, request: Request): Promise<Response> {
  const { login, password } = await fieldsOf(request);
  const cookie = typeof login === "string" && typeof password === "string" ? sessions.logIn(login, password) : null;
  if (cookie === null) return json({ error: "login or password is wrong" }, { status: 401 });
  return json({ done: true }, { headers: { "set-cookie": cookie } });
}

export function logOut(sessions: Sessions, request: Request): Response {
  return json({ done: true }, { headers: { "set-cookie": sessions.logOut(request) } });
}

/** Who is logged in, with the names that the pages show. */
export function me(caller: Caller): object {
  const own = USERS.find((user) => user.caller.userId === caller.userId);
  return { ...caller, name: own?.name ?? caller.userId, firmName: own?.firmName ?? caller.firmId };
}
