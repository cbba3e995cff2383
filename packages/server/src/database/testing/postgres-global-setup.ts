import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { DatabaseLocation } from "../database.ts";
import { findPostgres } from "./find-postgres.ts";
import type { TestPostgres } from "./provided.ts";
import { programEnd, startProgram } from "./run-program.ts";
import { startCluster, type Cluster } from "./start-cluster.ts";
import { emptyPostgres } from "./test-postgres.ts";

/** Vitest's global setup: one PostgreSQL for the whole run, and of each kind a migrated database to copy. Answers what takes them down. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-template-"));
  const [started, made] = await Promise.all([startPostgres(), makeTemplate({ folder })]);
  project.provide("adminsyncPostgres", started.postgres);
  project.provide("adminsyncTemplate", made ? folder : null);
  return async () => {
    await started.remove();
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Started {
  readonly postgres: TestPostgres;
  remove(): Promise<void>;
}

async function startPostgres(): Promise<Started> {
  const found = findPostgres();
  if (found.kind === "missing") return none(found.reason);
  if (found.kind === "running") return withTemplate(found.url, null);
  try {
    const cluster = await startCluster(found.folder);
    return await withTemplate(cluster.url, cluster);
  } catch (thrown) {
    return none(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function none(reason: string): Started {
  return { postgres: { kind: "none", reason }, remove: async () => undefined };
}

async function withTemplate(url: string, cluster: Cluster | null): Promise<Started> {
  const placed = await emptyPostgres(url);
  const made = await makeTemplate(placed.location);
  const template = made ? new URL(placed.location.url).pathname.slice(1) : null;
  return {
    postgres: { kind: "url", url, template },
    remove: () => (cluster === null ? placed.remove() : cluster.stop()),
  };
}

/** In a process of its own: a global setup finds no package by its sources. False where it fails: then the tests fail, and say why. */
function makeTemplate(location: DatabaseLocation): Promise<boolean> {
  return programEnd(startProgram("make-template.ts", [JSON.stringify(location)])).then(
    () => true,
    () => false,
  );
}
