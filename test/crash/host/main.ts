// Run as a program, and killed: a host with its adminsync server. It says as one line of JSON where it listens, or why it doesn't.
import { flushCompileCache } from "node:module";
import { parseArgs } from "node:util";
import { adminPulse } from "@adminsync/connectors/adminpulse";
import { AdminSyncError } from "@adminsync/core/errors";
import { parseFirmId, parseUserId } from "@adminsync/core/model";
import { createAdminSyncServer, jsonLog } from "@adminsync/server";
import { controls } from "./controls.ts";
import { dossierFile } from "./dossier-file.ts";
import { serve } from "./serve.ts";
import { watchStatements } from "./tripwire.ts";

const { values } = parseArgs({
  options: {
    database: { type: "string", default: "" },
    dossiers: { type: "string", default: "" },
    package: { type: "string", default: "" },
    "clock-offset": { type: "string", default: "0" },
  },
});
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
// A host without its test has no reason to live.
process.stdin.on("end", () => process.exit(1)).resume();

const statements = watchStatements();
const clock = { offset: Number(values["clock-offset"]), now: (): number => Date.now() + clock.offset };
const [firmId, userId] = [parseFirmId("linde"), parseUserId("lies")];
if (firmId === null || userId === null) throw new Error("ids of this host are wrong");
const dossiers = dossierFile(values.dossiers);
const onPostgres = values.database.startsWith("postgres:");
const server = createAdminSyncServer({
  database: onPostgres ? { url: values.database } : { folder: values.database },
  ...(onPostgres ? { secretKey: Buffer.alloc(32, 7).toString("base64") } : {}),
  authenticate: () => ({ firmId, userId, role: "admin" }),
  dossiers,
  connectors: [adminPulse({ baseUrl: values.package, now: clock.now })],
  nightly: { window: { from: "02:00", to: "05:00" }, timeZone: "UTC" },
  basePath: "/adminsync",
  clock: clock.now,
  log: jsonLog("error", (line) => process.stderr.write(`${line}\n`)),
});

const started = performance.now();
try {
  await server.start();
} catch (thrown) {
  const refusedAfterMs = Math.round(performance.now() - started);
  const coded = thrown instanceof AdminSyncError ? thrown.coded : null;
  const holder = coded?.code === "DATABASE_LOCKED" ? coded.details.holder : null;
  say({ code: coded?.code ?? String(thrown), holder, refusedAfterMs });
  process.exit(1);
}
const control = controls({ server, statements, clock, dossiers, firmId });
const listening = await serve((request) =>
  new URL(request.url).pathname.startsWith("/adminsync/") ? server.fetch(request) : control(request),
);
process.once("SIGTERM", () => {
  void listening
    .close()
    .then(() => server.stop())
    .then(() => process.exit(0));
});
// Now, since a killed process can't: the next one starts from what this one has compiled.
flushCompileCache();
say({ url: listening.url });
