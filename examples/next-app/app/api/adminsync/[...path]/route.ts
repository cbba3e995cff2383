import { host } from "../../../../host/host.ts";

/** adminsync's whole protocol, its stream of changes included. */
const answer = (request: Request): Promise<Response> => host().server.fetch(request);

export { answer as GET, answer as POST, answer as PUT, answer as PATCH, answer as DELETE };
