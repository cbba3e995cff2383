import { SANDBOX_USER } from "./authorization-server.ts";

const MOST_STEPS = 12;

/** What somebody without a browser answers at the login. */
export type LoginAnswer = "allow" | "deny";

/**
 * Goes through a login without a browser, as its invented user: from the address that a user is sent to, to the one by which he is sent back.
 * Throws where the way doesn't lead back to `redirectUri`.
 */
export async function walkLogin(from: string, redirectUri: string, answer: LoginAnswer = "allow"): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { readonly url: URL; readonly form: URLSearchParams | null } = { url: new URL(from), form: null };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response = await fetch(next.url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.form === null ? {} : { method: "POST", body: next.form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get("location");
    if (location !== null) {
      const url = new URL(location, next.url);
      if (url.href.startsWith(redirectUri)) return url;
      next = { url, form: null };
      continue;
    }
    const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1];
    if (action === undefined) throw new Error(`The login ended with status ${response.status}: ${text.slice(0, 300)}`);
    next = { url: new URL(action, next.url), form: new URLSearchParams({ ...SANDBOX_USER, answer }) };
  }
  throw new Error("The login goes round in circles.");
}
