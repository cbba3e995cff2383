// Lighthouse over the demo's built pages: `npm run bench:lighthouse`. `--write` puts the table into docs/benchmarks.md.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePackageId, type DossierId } from "@adminsync/core/model";
import { SANDBOX_API_KEY } from "@adminsync/sandbox/adminpulse";
import { chromium } from "playwright";
import * as v from "valibot";
import { startHost } from "../../examples/host-app/src/host.ts";
import { openBrowser } from "../../examples/host-app/src/journey/browser.ts";
import { dossierIdOf } from "../../examples/host-app/src/journey/world.ts";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/test/find-chromium.ts";

const HERE = import.meta.dirname;
const DEBUG_PORT = 9444;
const PASSING = 1;
const CATEGORIES = ["accessibility", "best-practices"] as const;

const report = v.object({
  lighthouseVersion: v.string(),
  categories: v.record(
    v.string(),
    v.object({ score: v.nullable(v.number()), auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })) }),
  ),
  audits: v.record(
    v.string(),
    v.object({ score: v.nullable(v.number()), title: v.string(), details: v.optional(v.unknown()) }),
  ),
});
type Report = v.InferOutput<typeof report>;

/** Connects the firm and links the bakery, so that every page has something to show. */
async function fill(url: string, dossierId: DossierId): Promise<void> {
  const { adapter } = await openBrowser(url, "lies");
  const packageId = parsePackageId("adminpulse");
  if (packageId === null) throw new Error("adminpulse is no id");
  const { connection } = await adapter.connections.begin({ packageId, method: "credentials", name: "AdminPulse" });
  await adapter.connections.complete(connection.id, {
    kind: "credentials",
    credentials: { apiKey: SANDBOX_API_KEY },
  });
  const found = await adapter.references.search({ connectionId: connection.id, text: "peet bakk" });
  const bakery = found.references.find(({ name }) => name === "Bakkerij Peeters");
  if (bakery === undefined) throw new Error("the bakery wasn't found");
  const choice = { connectionId: connection.id, externalId: bakery.externalId };
  await adapter.links.save(await adapter.links.plan(dossierId, choice));
}

/** Asynchronous: the host that answers the pages lives in this process. */
function audit(url: string): Promise<Report> {
  const args = [
    join(HERE, "node_modules", "lighthouse", "cli", "index.js"),
    url,
    "--quiet",
    "--output=json",
    `--port=${DEBUG_PORT}`,
    "--preset=desktop",
    // The cookie of the login stays.
    "--disable-storage-reset",
    "--no-enable-error-reporting",
    // The stream of changes never ends: without this it is waited for as long as Lighthouse waits for anything.
    "--max-wait-for-load=12000",
    `--only-categories=${CATEGORIES.join(",")}`,
  ];
  const lighthouse = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  lighthouse.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((resolve, reject) => {
    lighthouse.once("exit", (code) => {
      if (code === 0) resolve(v.parse(v.pipe(v.string(), v.parseJson(), report), told));
      else reject(new Error(`Lighthouse failed on ${url}`));
    });
  });
}

/** What keeps a page from a hundred. */
function faultsOf({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? PASSING) < PASSING)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ""} ${JSON.stringify(audits[id]?.details).slice(0, 1500)}`);
}

const installed = spawnSync("npx", ["-y", "pnpm@12.21.0", "install", "--frozen-lockfile"], {
  cwd: HERE,
  stdio: "inherit",
});
if (installed.status !== 0) throw new Error("Lighthouse could not be installed");
const folder = mkdtempSync(join(tmpdir(), "adminsync-lighthouse-"));
const pages = join(folder, "pages");
const build = ["build", "--mode", "source", "--logLevel", "error", "--outDir", pages, "--emptyOutDir"];
if (spawnSync("vite", build, { cwd: "examples/host-app", stdio: "inherit" }).status !== 0)
  throw new Error("the demo's pages could not be built");
const host = await startHost({ folder: join(folder, "data"), port: 0, generated: 400, pages });
const context = await chromium.launchPersistentContext(join(folder, "profile"), {
  executablePath: await findChromium(),
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
  locale: "nl-BE",
});
try {
  const dossier = `/dossiers/1001`;
  await fill(host.url, dossierIdOf("1001"));
  const rows: string[] = [];
  const look = async (name: string, path: string): Promise<void> => {
    const found = await audit(host.url + path);
    const scores = CATEGORIES.map((category) => Math.round((found.categories[category]?.score ?? 0) * 100));
    const faults = faultsOf(found);
    rows.push(`| ${name} | ${scores.join(" | ")} |`);
    console.log(rows.at(-1), faults.join("\n"));
    if (faults.length > 0) process.exitCode = 1;
    if (rows.length === 1)
      rows.unshift(
        `Lighthouse ${found.lighthouseVersion}, Chromium ${context.browser()?.version() ?? ""}.\n\n| page | accessibility | best practices |\n| --- | --- | --- |`,
      );
  };
  await look("login", "/");
  const answer = await context.request.post(`${host.url}/api/login`, { data: { login: "lies", password: "demo" } });
  if (!answer.ok()) throw new Error("lies could not log in");
  await look("list of dossiers", "/dossiers");
  await look("dossier", dossier);
  await look("tab Sync, linked", `${dossier}/bewerken/sync`);
  await look("template with its bar", `${dossier}/bedrijfsparameters/2026`);
  await look("firm's connections", "/kantoor/syncs");
  await look("linking in bulk", "/kantoor/koppelen");
  if (process.argv.includes("--write")) writeTable(rows.join("\n"));
} finally {
  await context.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}

function writeTable(table: string): void {
  const file = "docs/benchmarks.md";
  const [begin, end] = ["<!-- lighthouse: written by the command -->", "<!-- end of lighthouse -->"];
  const text = readFileSync(file, "utf8");
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for the table`);
  writeFileSync(file, `${text.slice(0, before)}${begin}\n\n${table}\n\n${text.slice(after)}`);
}
