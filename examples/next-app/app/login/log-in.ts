"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { host } from "../../host/host.ts";
import { SESSION_COOKIE } from "../../host/sessions.ts";

/** Answers a form. */
export async function logIn(form: FormData): Promise<void> {
  const [login, password] = [form.get("login"), form.get("password")].map((field) =>
    typeof field === "string" ? field : "",
  );
  const session = host().sessions.logIn(login ?? "", password ?? "");
  if (session === null) redirect("/login?wrong=1");
  (await cookies()).set(SESSION_COOKIE, session, { httpOnly: true, sameSite: "lax" });
  redirect("/");
}
