import * as v from "valibot";
import { me, type Me } from "../api/answers.ts";
import { ask, call, CallFailed } from "../api/call.ts";
import { sync } from "../adminsync/instance.ts";
import { setOut } from "../routing/location.ts";
import { createValue } from "../value.ts";

/** Who uses the page. `expired`: he was logged in, and the server no longer thinks so. */
export type Session =
  | { readonly kind: "unknown" }
  | { readonly kind: "out" }
  | { readonly kind: "in"; readonly me: Me }
  | { readonly kind: "expired"; readonly me: Me };

export const session = createValue<Session>({ kind: "unknown" });

/** Finds out who is logged in. */
export async function findOut(): Promise<void> {
  try {
    const found = await ask("/api/me", v.nullable(me));
    session.set(found === null ? { kind: "out" } : { kind: "in", me: found });
  } catch (thrown) {
    if (!(thrown instanceof CallFailed)) throw thrown;
    session.set({ kind: "out" });
  }
}

/** A call was refused because nobody is logged in. */
export function noteLoggedOut(): void {
  const before = session.get();
  if (before.kind === "in") session.set({ kind: "expired", me: before.me });
}

/** Does something; where that fails because the login is over, does it again once the user is back. */
export async function loggedIn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof CallFailed) || thrown.trouble !== "not-logged-in") throw thrown;
    noteLoggedOut();
    await untilIn();
    return work();
  }
}

function untilIn(): Promise<void> {
  if (session.get().kind === "in") return Promise.resolve();
  return new Promise((resolve) => {
    const leave = session.subscribe(() => {
      if (session.get().kind !== "in") return;
      leave();
      resolve();
    });
  });
}

/** Logs in. False where login or password is wrong; rejects with `CallFailed` where the server can't be reached. */
export async function logIn(login: string, password: string): Promise<boolean> {
  const before = session.get();
  try {
    await call("/api/login", { method: "POST", body: { login, password } });
  } catch (thrown) {
    if (thrown instanceof CallFailed && thrown.trouble === "not-logged-in") return false;
    throw thrown;
  }
  const now = await ask("/api/me", me);
  // Somebody else may see nothing of what the one before had open.
  if (before.kind === "expired" && before.me.userId !== now.userId) location.reload();
  setOut();
  session.set({ kind: "in", me: now });
  sync.retry();
  return true;
}

/** Logs out, and leaves nothing of it in the page. */
export async function logOut(): Promise<void> {
  await call("/api/logout", { method: "POST" }).catch(() => null);
  location.assign("/");
}
