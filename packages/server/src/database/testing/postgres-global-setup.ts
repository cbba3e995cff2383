import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findPostgres } from "./find-postgres.ts";
import type { TestPostgres } from "./provided.ts";
import { programEnd, startProgram } from "./run-program.ts";
import { startCluster, type Cluster } from "./start-cluster.ts";

/** Vitest's global setup: one PostgreSQL and one ready-made embedded database for the whole run. Answers what takes them down. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "adminsync-template-"));
  const [{ postgres, cluster }, template] = await Promise.all([startPostgres(), makeTemplate(folder)]);
  project.provide("adminsyncPostgres", postgres);
  project.provide("adminsyncTemplate", template);
  return async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startPostgres(): Promise<{ readonly postgres: TestPostgres; readonly cluster: Cluster | null }> {
  const found = findPostgres();
  if (found.kind === "missing") return { postgres: { kind: "none", reason: found.reason }, cluster: null };
  if (found.kind === "running") return { postgres: { kind: "url", url: found.url }, cluster: null };
  try {
    const cluster = await startCluster(found.folder);
    return { postgres: { kind: "url", url: cluster.url }, cluster };
  } catch (thrown) {
    return {
      postgres: { kind: "none", reason: thrown instanceof Error ? thrown.message : String(thrown) },
      cluster: null,
    };
  }
}

/** In a process of its own: a global setup finds no package by its sources. Null where it fails: then the tests fail, and say why. */
async function makeTemplate(folder: string): Promise<string | null> {
  const file = join(folder, "template.tar.gz");
  return programEnd(startProgram("make-template.ts", [file])).then(
    () => file,
    () => null,
  );
}
