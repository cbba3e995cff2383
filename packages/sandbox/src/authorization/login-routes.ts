import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { loginPage } from "./login-page.ts";

/** Who can log in. */
export interface SandboxUser {
  readonly login: string;
  readonly password: string;
}

export const LOGIN_PATH = "/login/";

/** Answers the page of the login, and its form: by it the user is known, and allows what the client asks, or refuses. */
export async function answerLogin(
  provider: Provider,
  users: readonly SandboxUser[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  const known = interaction.session?.accountId;
  const page = (wrong: boolean): void => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(loginPage({ action: `${LOGIN_PATH}${interaction.uid}`, asksWho: known === undefined, wrong }));
  };
  if (request.method !== "POST") return page(false);
  const form = await formOf(request);
  if (form.get("answer") === "deny") {
    return provider.interactionFinished(request, response, { error: "access_denied" });
  }
  const user = users.find(({ login, password }) => form.get("login") === login && form.get("password") === password);
  const accountId = known ?? user?.login;
  if (accountId === undefined) return page(true);
  const { client_id: clientId, scope } = interaction.params;
  const grant = new provider.Grant({ accountId, clientId: String(clientId) });
  if (typeof scope === "string") grant.addOIDCScope(scope);
  const consent = { grantId: await grant.save() };
  await provider.interactionFinished(request, response, { login: { accountId, remember: false }, consent });
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
