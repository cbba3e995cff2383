import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A PostgreSQL to test on: a server that runs already, programs to start one with, or none and why. */
export type FoundPostgres =
  | { readonly kind: "running"; readonly url: string }
  | { readonly kind: "programs"; readonly folder: string }
  | { readonly kind: "missing"; readonly reason: string };

const DEBIAN = "/usr/lib/postgresql";

/**
 * Looks for PostgreSQL: `ADMINSYNC_TEST_POSTGRES` (the URL of a server on which we may make databases and roles), the path, Debian's place.
 * Where there is none, a root on Debian installs it (`install: false`: doesn't).
 */
export function findPostgres({ install }: { readonly install: boolean } = { install: true }): FoundPostgres {
  const url = process.env["ADMINSYNC_TEST_POSTGRES"];
  if (url !== undefined && url !== "") return { kind: "running", url };
  const folder = findPrograms();
  if (folder !== null) return { kind: "programs", folder };
  if (!install) return { kind: "missing", reason: "no PostgreSQL here" };
  const problem = installPostgres();
  if (problem !== null) return { kind: "missing", reason: problem };
  const installed = findPrograms();
  return installed === null
    ? { kind: "missing", reason: "PostgreSQL was installed, but initdb isn't to be found" }
    : { kind: "programs", folder: installed };
}

/** The folder that holds both initdb and postgres; of several the newest version. */
function findPrograms(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const folders = [...onPath, ...versions.map((version) => join(DEBIAN, version, "bin"))];
  return folders.find((folder) => has(folder, "initdb") && has(folder, "postgres")) ?? null;
}

function has(folder: string, program: string): boolean {
  return existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`));
}

/** Null where it worked, else why not. */
function installPostgres(): string | null {
  if (process.getuid?.() !== 0) return "no PostgreSQL here, and only root can install it";
  if (!existsSync("/usr/bin/apt-get")) return "no PostgreSQL here, nor apt-get to install it with";
  const apt = (args: readonly string[]): string | null => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status, stderr, error } = spawnSync("apt-get", args, { encoding: "utf8", env, timeout: 300_000 });
    if (status === 0) return null;
    return `apt-get ${args[0] ?? ""} failed: ${(error?.message ?? stderr).trim().split("\n").at(-1) ?? ""}`;
  };
  const install = ["install", "-y", "--no-install-recommends", "postgresql"];
  return apt(install) === null ? null : (apt(["update"]) ?? apt(install));
}
