import type { DatabaseSync } from "node:sqlite";
import type { DossierId } from "@adminsync/core/model";
import { dossierIdSchema, jsonObjectSchema } from "@adminsync/core/protocol";
import type { Caller } from "@adminsync/server";
import * as v from "valibot";
import { USERS, type Sessions } from "../logins.ts";
import { findDossier, listDossiers } from "../store/dossiers.ts";
import { readTemplate, writeTemplate } from "../store/templates.ts";
import { fieldsOf, json } from "./json.ts";

const TEMPLATE_PATH = /^\/api\/dossiers\/([^/]+)\/templates\/([a-z-]+)\/(\d{4})$/;
const DOSSIER_PATH = /^\/api\/dossiers\/([^/]+)$/;

/** The host's own API: login, dossiers, templates. Null where the path is not one of its. */
export async function hostRoutes(store: DatabaseSync, sessions: Sessions, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (pathname === "/api/login" && request.method === "POST") return logIn(sessions, request);
  if (!pathname.startsWith("/api/")) return null;
  const caller = sessions.callerOf(request);
  if (caller === null) return json({ error: "not logged in" }, { status: 401 });
  if (pathname === "/api/me") return json({ ...caller, firmName: firmName(caller) });
  if (pathname === "/api/dossiers") return json(listDossiers(store, caller.firmId));
  const template = TEMPLATE_PATH.exec(pathname);
  if (template !== null) return templateRoute(store, caller, request, template);
  const dossierId = dossierIdIn(DOSSIER_PATH.exec(pathname)?.[1]);
  const dossier = dossierId === null ? null : findDossier(store, caller.firmId, dossierId);
  return dossier === null ? json({ error: "no such dossier" }, { status: 404 }) : json(dossier);
}

async function logIn(sessions: Sessions, request: Request): Promise<Response> {
  const { login, password } = await fieldsOf(request);
  const cookie = typeof login === "string" && typeof password === "string" ? sessions.logIn(login, password) : null;
  if (cookie === null) return json({ error: "login or password is wrong" }, { status: 401 });
  return json({ done: true }, { headers: { "set-cookie": cookie } });
}

async function templateRoute(
  store: DatabaseSync,
  caller: Caller,
  request: Request,
  [, id, template = "", period = ""]: RegExpExecArray,
): Promise<Response> {
  const dossierId = dossierIdIn(id);
  if (dossierId === null || findDossier(store, caller.firmId, dossierId) === null) {
    return json({ error: "no such dossier" }, { status: 404 });
  }
  const key = { firmId: caller.firmId, dossierId, template, period };
  if (request.method === "PUT") {
    const values = v.safeParse(jsonObjectSchema, await fieldsOf(request));
    if (!values.success) return json({ error: "not a template" }, { status: 422 });
    writeTemplate(store, key, values.output);
  }
  return json(readTemplate(store, key));
}

function dossierIdIn(text: string | undefined): DossierId | null {
  const parsed = v.safeParse(dossierIdSchema, text === undefined ? undefined : decodeURIComponent(text));
  return parsed.success ? parsed.output : null;
}

function firmName(caller: Caller): string {
  return USERS.find((user) => user.caller.firmId === caller.firmId)?.firmName ?? caller.firmId;
}
