import type { DossierId } from "@adminsync/core/model";
import { dossierIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { usersOf } from "../logins.ts";
import { findDossier, listDossiers } from "../store/dossiers.ts";
import { dossierRoute } from "./dossier-routes.ts";
import type { HostApi } from "./host-api.ts";
import { json } from "./json.ts";
import { logIn, logOut, me } from "./login-routes.ts";

const DOSSIER_PATH = /^\/api\/dossiers\/([^/]+)(\/.*)?$/;

/** The host's own API: login, users, dossiers, their figures and templates. Null where the path is not one of its. */
export async function hostRoutes(api: HostApi, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith("/api/")) return null;
  const command = `${request.method} ${pathname}`;
  if (command === "POST /api/login") return logIn(api.sessions, request);
  if (command === "POST /api/logout") return logOut(api.sessions, request);
  const caller = api.sessions.callerOf(request);
  // Asked before anybody has logged in: that nobody has is then the answer.
  if (pathname === "/api/me") return json(caller === null ? null : me(caller));
  if (caller === null) return json({ error: "not logged in" }, { status: 401 });
  if (pathname === "/api/users") {
    return json(usersOf(caller.firmId).map(({ login, name, caller: { role } }) => ({ login, name, role })));
  }
  if (pathname === "/api/dossiers") return json(listDossiers(api.store, caller.firmId));
  const [, idText, rest = ""] = DOSSIER_PATH.exec(pathname) ?? [];
  const id = dossierIdIn(idText);
  const dossier = id === null ? null : findDossier(api.store, caller.firmId, id);
  if (dossier === null) return json({ error: "no such dossier" }, { status: 404 });
  return dossierRoute({ ...api, caller, dossier }, request, rest);
}

function dossierIdIn(text: string | undefined): DossierId | null {
  if (text === undefined) return null;
  try {
    const parsed = v.safeParse(dossierIdSchema, decodeURIComponent(text));
    return parsed.success ? parsed.output : null;
  } catch {
    // A percent sign that starts no character.
    return null;
  }
}
