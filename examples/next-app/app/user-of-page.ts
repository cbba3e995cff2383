import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { host } from "../host/host.ts";
import { SESSION_COOKIE } from "../host/sessions.ts";
import type { User } from "../host/users.ts";

/** Who asks for this page; sends who is not logged in to the login. */
export async function userOfPage(): Promise<User> {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  return host().sessions.userOf(cookie) ?? redirect("/login");
}
