import * as v from "valibot";
import { figuresOf } from "../bookkeeping/ledger.ts";
import { PERIODS } from "../periods.ts";
import { changeDossier, findDossier, syncBookkeeping, type HostDossier } from "../store/dossiers.ts";
import { templateProgress } from "../store/templates.ts";
import type { InDossier } from "./host-api.ts";
import { fieldsOf, json } from "./json.ts";
import { templateRoute } from "./template-routes.ts";

const TEMPLATE_PATH = /^\/templates\/([a-z-]{1,60})\/(\d{4})$/;

const optionalText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40)), "");
const change = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  enterpriseNumber: optionalText,
  legalForm: optionalText,
});

/** What lies below a dossier: `rest` is the path after its id. */
export async function dossierRoute(at: InDossier, request: Request, rest: string): Promise<Response> {
  const writes = request.method !== "GET";
  if (writes && at.caller.role === "viewer") return json({ error: "viewers change nothing" }, { status: 403 });
  if (rest === "") return writes ? changed(at, request) : json(at.dossier);
  if (rest === "/figures") return json(figures(at.dossier));
  if (rest === "/bookkeeping" && request.method === "POST") return syncedBookkeeping(at);
  if (rest === "/templates") return json(templateProgress(at.store, at.caller.firmId, at.dossier.id));
  const [, template, period] = TEMPLATE_PATH.exec(rest) ?? [];
  if (template === undefined || period === undefined) return json({ error: "no such page" }, { status: 404 });
  return templateRoute(at, request, { template, period });
}

async function changed({ store, caller, dossier }: InDossier, request: Request): Promise<Response> {
  const wanted = v.safeParse(change, await fieldsOf(request));
  if (!wanted.success) return json({ error: "not a dossier" }, { status: 422 });
  const { name, enterpriseNumber, legalForm } = wanted.output;
  changeDossier(store, caller.firmId, {
    id: dossier.id,
    name,
    ...(enterpriseNumber === "" ? {} : { enterpriseNumber }),
    ...(legalForm === "" ? {} : { legalForm }),
  });
  return json(findDossier(store, caller.firmId, dossier.id));
}

function figures({ id, bookkeepingAt }: HostDossier): object {
  const until = bookkeepingAt === null ? null : Date.parse(bookkeepingAt);
  return {
    fetchedAt: bookkeepingAt,
    periods: until === null ? [] : PERIODS.map((period) => figuresOf(id, period, until)),
  };
}

function syncedBookkeeping({ store, caller, dossier, now }: InDossier): Response {
  syncBookkeeping(store, caller.firmId, new Date(now()).toISOString(), dossier.id);
  return json(findDossier(store, caller.firmId, dossier.id));
}
