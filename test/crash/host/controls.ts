import { parseDossierId, type FirmId } from "@adminsync/core/model";
import type { AdminSyncServer, HostDossiers } from "@adminsync/server";
import type { Statements } from "./tripwire.ts";

interface Controlled {
  readonly server: AdminSyncServer;
  readonly statements: Statements;
  readonly clock: { offset: number };
  readonly dossiers: HostDossiers;
  readonly firmId: FirmId;
}

/** What a test does to a host behind everybody's back, by query parameters; the answers are text. */
export function controls({
  server,
  statements,
  clock,
  dossiers,
  firmId,
}: Controlled): (request: Request) => Promise<Response> {
  const carryOut = async (path: string, query: URLSearchParams): Promise<string | null> => {
    switch (path) {
      case "/arm": {
        const after = query.get("after");
        const afterMs = after === null ? null : Number(after);
        statements.arm({ passing: query.getAll("passing"), statement: Number(query.get("statement")), afterMs });
        return "";
      }
      case "/statements":
        return String(statements.count());
      case "/night":
        clock.offset = Number(query.get("offset"));
        await server.tick();
        return "";
      case "/idle":
        await server.whenIdle();
        return "";
      case "/name": {
        const id = parseDossierId(query.get("dossier") ?? "");
        return id === null ? null : ((await dossiers.get(firmId, id))?.name ?? null);
      }
      default:
        return null;
    }
  };
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const text = await carryOut(pathname, searchParams);
    return text === null ? new Response("", { status: 404 }) : new Response(text);
  };
}
